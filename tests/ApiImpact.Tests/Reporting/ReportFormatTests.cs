using System.Text.RegularExpressions;
using ApiImpact.Reporting;
using NJsonSchema;

namespace ApiImpact.Tests.Reporting;

/// <summary>Every format writes the same run; its snapshot is what a user reads.</summary>
public sealed partial class ReportFormatTests
{
    public static TheoryData<string> Formats => [.. ReportFormatCatalog.All.Select(static format => format.Name)];

    [GeneratedRegex(@"^(?<path>[^:\s][^:]*):(?<line>\d+):(?<column>\d+): (?<message>\S.*)$")]
    private static partial Regex ZuulLine { get; }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_writes_the_sample_run(string name) =>
        Snapshots.Match(Write(name, ReportStyle.Plain), name, Repository.Fixture("reporting"));

    [Fact]
    public void The_text_format_shows_source_lines_and_exchanges_when_asked() =>
        Snapshots.Match(Write("text", new ReportStyle(Color: true, Frames: true)), "text-verbose", Repository.Fixture("reporting"));

    [Fact]
    public void Every_line_of_the_text_format_is_one_that_Zuul_turns_into_a_comment() =>
        Assert.All(Write("text", ReportStyle.Plain).TrimEnd('\n').Split('\n'), static line => Assert.Matches(ZuulLine, line));

    [Fact]
    public async Task The_json_format_fits_its_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "report.schema.json"));

        Assert.Empty(schema.Validate(Write("json", ReportStyle.Plain)));
    }

    [Fact]
    public async Task The_sarif_format_fits_the_official_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

        Assert.Empty(schema.Validate(Write("sarif", ReportStyle.Plain)));
        Assert.NotEmpty(schema.Validate("""{"version": "2.1.0", "runs": [{"results": []}]}"""));
    }

    [Fact]
    public async Task The_schema_of_the_report_refuses_what_is_not_one()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "schemas", "report.schema.json"));
        var report = Write("json", ReportStyle.Plain);

        Assert.NotEmpty(schema.Validate(report.Replace("\"severity\": \"error\"", "\"severity\": \"fatal\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(report.Replace("\"line\": 4", "\"line\": 0", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_report_fails_from_its_threshold_on()
    {
        Assert.True(SampleRun.Report.Failed);
        Assert.False((SampleRun.Report with { FailOn = null }).Failed);
        Assert.False((SampleRun.Report with { Diagnostics = [.. SampleRun.Report.Diagnostics.Skip(2)] }).Failed);
    }

    [Fact]
    public void The_summary_counts_gated_changes_apart() =>
        Assert.Equal("1 file: 2 errors, 2 warnings, 1 info, 1 breaking change, 1 change of unknown effect, 1 change behind a gate", Summary.Of(SampleRun.Report));

    private static string Write(string name, ReportStyle style)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReportFormatCatalog.Find(name)!.Write(SampleRun.Report, writer, style);
        return writer.ToString();
    }
}

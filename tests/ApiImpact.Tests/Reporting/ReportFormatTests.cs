using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ApiImpact.Reporting;
using NJsonSchema;

namespace ApiImpact.Tests.Reporting;

/// <summary>Every format writes the same run; its snapshot is what a user reads.</summary>
public sealed partial class ReportFormatTests
{
    public static TheoryData<string> Formats => [.. ReportFormatCatalog.All.Select(static format => format.Name)];

    [GeneratedRegex(@"^(?<path>[^:\s][^:]*):(?<line>\d+):(?<column>\d+): (?<message>\S.*)$")]
    private static partial Regex ZuulLine { get; }

    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    [GeneratedRegex(@"^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[\w-]+::.+$")]
    private static partial Regex WorkflowCommand { get; }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar { get; }

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
    public void Every_line_of_the_github_format_is_one_workflow_command()
    {
        var lines = Write("github", ReportStyle.Plain).TrimEnd('\n').Split('\n');

        Assert.Equal(SampleRun.Report.Diagnostics.Length, lines.Length);
        Assert.All(lines, static line => Assert.Matches(WorkflowCommand, line));
    }

    [Fact]
    public void The_github_format_tells_errors_first_because_a_step_shows_ten_of_each_kind()
    {
        var report = SampleRun.Report with { Diagnostics = [.. SampleRun.Report.Diagnostics.Reverse()] };

        Assert.StartsWith("::error file=specs/2027.1/segment-policies.rst,line=1,", Write("github", ReportStyle.Plain, report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_stays_below_what_GitHub_takes_and_says_what_it_leaves_out()
    {
        var many = SampleRun.Report with { Diagnostics = [.. Enumerable.Repeat(SampleRun.Report.Diagnostics, 400).SelectMany(static all => all)] };
        var comment = Write("markdown", ReportStyle.Plain, many);

        Assert.InRange(comment.Length, 10_000, 65_536);
        Assert.Contains(" more are not shown, because a comment would be too long", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_witness_that_is_long_is_cut_wherever_a_message_is_read_and_whole_for_programs()
    {
        var witness = $"\"{new string('a', 100_000)}\"";
        var change = SampleRun.Report.Diagnostics[0];
        var report = SampleRun.Report with { Diagnostics = [change with { Change = change.Change! with { Witness = witness, Exchange = $"POST /v1/segments\n\n{witness}" } }] };

        Assert.All((string[])["text", "github", "gitlab", "zuul", "junit"], name => Assert.InRange(Write(name, ReportStyle.Plain, report).Length, 100, 5_000));
        Assert.InRange(Write("text", new ReportStyle(Frames: true), report).Length, 4_000, 10_000);
        Assert.InRange(Write("markdown", ReportStyle.Plain, report).Length, 4_000, 10_000);
        Assert.All((string[])["json", "sarif", "html"], name => Assert.InRange(Write(name, ReportStyle.Plain, report).Length, 100_000, 1_000_000));
    }

    [Fact]
    public void A_sentence_on_a_change_names_the_operation_unless_the_message_does()
    {
        var change = SampleRun.Report.Diagnostics[0];

        Assert.Equal("POST /v1/segments: gone.", Sentence("gone.", "POST /v1/segments"));
        Assert.Equal("POST /v1/segments was added.", Sentence("POST /v1/segments was added.", "POST /v1/segments"));
        Assert.Equal("POST /v1/segments: was POST /v1/segments/{id}.", Sentence("was POST /v1/segments/{id}.", "POST /v1/segments"));
        Assert.Equal("GET /a and 2 more: gone.", Sentence("gone.", "GET /a", "GET /b", "GET /c"));
        Assert.Equal("gone.", Sentence("gone."));

        string Sentence(string message, params string[] operations) =>
            Words.Sentence(change with { Message = message, Change = change.Change! with { Operations = [.. operations], Witness = null } });
    }

    [Fact]
    public void A_spec_notifies_nobody_and_adds_no_markup_to_a_comment()
    {
        var comment = Write("markdown", ReportStyle.Plain);

        Assert.DoesNotMatch(@"@\w", comment);
        Assert.DoesNotMatch(@"(?<!&)#\d", comment);
        Assert.DoesNotContain("<script", comment, StringComparison.Ordinal);
        Assert.All(comment.Split('\n').Where(static line => line.StartsWith('|')), static line => Assert.Equal(5, UnescapedBar.Count(line)));
    }

    [Fact]
    public void Cases_of_the_junit_format_have_names_of_their_own_and_its_counts_are_right()
    {
        var twice = SampleRun.Report with { Diagnostics = [.. SampleRun.Report.Diagnostics, .. SampleRun.Report.Diagnostics] };
        var suite = XDocument.Parse(Write("junit", ReportStyle.Plain, twice)).Root!.Element("testsuite")!;
        var cases = suite.Elements("testcase").ToList();

        Assert.Equal(cases.Count, cases.Select(static one => (string)one.Attribute("name")!).Distinct().Count());
        Assert.Equal((cases.Count, cases.Count(static one => one.Element("failure") is not null)), ((int)suite.Attribute("tests")!, (int)suite.Attribute("failures")!));
    }

    [Fact]
    public void Nothing_that_cannot_be_seen_gets_into_a_report_for_people()
    {
        foreach (var name in (string[])["text", "markdown", "github", "junit", "html", "gitlab", "zuul", "sarif"])
        {
            Assert.DoesNotContain(Write(name, ReportStyle.Plain), static character => char.GetUnicodeCategory(character) is UnicodeCategory.Format || (char.IsControl(character) && character != '\n'));
        }
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
        Assert.Equal("1 file: 2 errors, 2 warnings, 2 infos, 1 breaking change, 1 change of unknown effect, 1 change behind a gate, 1 accepted change", Summary.Of(SampleRun.Report));

    private static string Write(string name, ReportStyle style, Report? report = null)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        ReportFormatCatalog.Find(name)!.Write(report ?? SampleRun.Report, writer, style);
        return writer.ToString();
    }
}

using System.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.Dialects;

/// <summary>Whatever a file holds, reading ends soon, and what it finds stands in the file.</summary>
public sealed class ReadingRobustnessTests
{
    private static readonly string[] Fixtures =
        [.. Directory.EnumerateFiles(Repository.Fixture("dialects"), "spec.rst", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Fragments that patterns look for, and those that they stumble over when repeated.</summary>
    private static readonly string[] Fragments =
    [
        " ", "\n", "\t", "a", "a ", "A ", "_a", "a_", "- ", "--a ", "`", "`a` ", "``a``, ", "'a' and ", "(", ")", "[", "{", "{a", "<a", "/", "/a", "/{a}", ": ", ". ", ", ", "200 ", "200, ", "404/", "4xx ",
        "GET ", "GET, ", "get /", "the ", "and ", "will be ", "query ", "parameters ", "called ", "response ", "error codes ", "HTTP ", "returns ", "without a ", "microversion ", "API version ", "instead of ", "request body ",
        "a=b&", "%(", "http://", "url", "a-b ", "a_b, ", "a:b:", "* ", "**", "\\\n", "0.", "\u2013", "`a_b` option ", "{'a': [", "\u200B", "\uD800", "\r\n", "\0",
    ];

    private static readonly string[] Beginnings = ["", "* ", "Title\n~~~~~\n\n", "::\n\n    ", "``GET /v1/a`` returns 404 with the query parameter ``a``, "];

    private static readonly Gen<Func<string[], string[]>> Edit = Gen.OneOf(
        Gen.Int[0, 999].Select(static at => (Func<string[], string[]>)(lines => lines.Length < 2 ? lines : [.. lines.Where((_, i) => i != at % lines.Length)])),
        Gen.Int[0, 999].Select(static at => (Func<string[], string[]>)(lines => [.. lines.SelectMany((line, i) => i == at % lines.Length ? [line, line] : new[] { line })])),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 9]).Select(static (at, by) => (Func<string[], string[]>)(lines => [.. lines.Select((line, i) => i == at % lines.Length ? new string(' ', by) + line.TrimStart() : line)])),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, Fragments.Length - 1], Gen.Int[0, 99]).Select(static (at, which, column) => (Func<string[], string[]>)(lines => [.. lines.Select((line, i) => i == at % lines.Length ? line.Insert(column % (line.Length + 1), Fragments[which]) : line)])),
        Gen.Int[1, 999].Select(static at => (Func<string[], string[]>)(lines => lines[..(at % lines.Length)] is { Length: > 0 } some ? some : lines)),
        Gen.Bool.Select(static tabs => (Func<string[], string[]>)(lines => [.. lines.Select(line => tabs ? line.Replace("    ", "\t", StringComparison.Ordinal) : line + "\r")])));

    [Fact]
    public void A_spec_with_lines_removed_repeated_shifted_or_cut_is_read() =>
        Gen.Select(Gen.Int[0, Fixtures.Length - 1], Edit.Array[1, 8]).Sample(static (which, edits) => Read(edits.Aggregate(Fixtures[which].Split('\n'), static (lines, edit) => edit(lines))), iter: 400);

    [SharedFact]
    public void A_real_spec_with_lines_removed_repeated_shifted_or_cut_is_read()
    {
        var corpus = Path.Combine(Repository.Shared, "corpus");
        var files = File.ReadAllLines(Path.Combine(corpus, "files.txt"));
        Gen.Select(Gen.Int[0, files.Length - 1], Edit.Array[1, 12]).Sample((which, edits) => Read(edits.Aggregate(File.ReadAllLines(Path.Combine(corpus, files[which])), static (lines, edit) => edit(lines))), iter: 150);
    }

    [Fact]
    public void Text_that_repeats_one_fragment_is_read_in_time() =>
        Gen.Select(Gen.Int[0, Fragments.Length - 1], Gen.Int[0, Fragments.Length - 1], Gen.Int[0, Beginnings.Length - 1])
            .Sample(
                static (one, two, beginning) =>
                {
                    var (first, second, before) = (Fragments[one], Fragments[two], Beginnings[beginning]);
                    var watch = Stopwatch.StartNew();
                    Read([before + string.Concat(Enumerable.Repeat(first + second, 6000 / (first.Length + second.Length)))]);

                    // Generous: other tests run at the same time.
                    Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed} for {before}{first}{second}");
                },
                iter: 60);

    [Fact]
    public void Time_grows_with_the_length_of_the_section()
    {
        var operation = string.Join('\n', Fixtures.Select(static text => text[text.IndexOf("REST API impact", StringComparison.Ordinal)..]).Select(static text => text[(text.IndexOf('\n', text.IndexOf('\n', StringComparison.Ordinal) + 1) + 1)..]).Select(static text => text.Split("\nSecurity impact", 2)[0]));
        var once = TimeOf(operation, 4);
        var many = TimeOf(operation, 16);

        Assert.True(many < (once * 16) + TimeSpan.FromSeconds(10), $"{once} for one length, {many} for four times as much");
    }

    private static TimeSpan TimeOf(string section, int times)
    {
        var watch = Stopwatch.StartNew();
        Read([.. Enumerable.Repeat(section, times).Prepend("REST API impact\n---------------\n")]);
        return watch.Elapsed;
    }

    private static void Read(params string[] lines)
    {
        var text = string.Join('\n', lines);
        var source = new SourceText("spec.rst", text.Contains("REST API impact", StringComparison.Ordinal) ? text : $"REST API impact\n---------------\n\n{text}\n");
        var spec = SpecReader.Read(source);
        Assert.All(spec.Api.Operations, operation =>
        {
            Assert.InRange(operation.Location.Span.End, operation.Location.Span.Start, source.Length);
            Assert.StartsWith("/", operation.Path, StringComparison.Ordinal);
        });
        Assert.All(spec.Diagnostics, diagnostic => Assert.InRange(diagnostic.Location.Span.End, diagnostic.Location.Span.Start, source.Length));
    }
}

using System.Text.RegularExpressions;
using ApiImpact.Model;
using ApiImpact.Tests.OpenApi.Reading;

namespace ApiImpact.Tests.Model;

/// <summary>The operations of nova's specs in the documents of compute 2.96 and placement.</summary>
public sealed partial class PathMatcherSharedTests
{
    [GeneratedRegex(@"\b(?<method>GET|PUT|POST|DELETE|PATCH|HEAD)\b[\s`'"":*]+(?<path>(https?://[^\s/]+)?/[^\s`'"",;*|]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mention { get; }

    [GeneratedRegex(@"^\| `(?<method>\w+) (?<path>\S+)` \| `(?<found>.+)` \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [GeneratedRegex(@"^\| `(?<method>\w+) (?<path>\S+)` \| `(?<found>[^`]+)` \| right", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex DrawnRow { get; }

    private static PathMatcher Nova => new(Read.Shared("compute/v2.96.yaml").Model!, Read.Shared("placement/v1.yaml").Model!);

    [SharedFact]
    public void At_least_88_percent_of_the_operations_that_specs_mention_are_found()
    {
        var matcher = Nova;
        var kinds = (from file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "corpus", "nova-specs"), "*.rst", SearchOption.AllDirectories)
                     from Match mention in Mention.Matches(File.ReadAllText(file))
                     let path = mention.Groups["path"].Value.TrimEnd('.', ')', ':')
                     select FoundPath(matcher.Match(mention.Groups["method"].Value, path))).ToArray();

        Assert.InRange(kinds.Length, 200, 1000);
        Assert.InRange(kinds.Count(static found => found) / (double)kinds.Length, 0.88, 1);
    }

    [SharedFact]
    public void Forty_that_were_checked_by_hand_are_found_right()
    {
        var matcher = Nova;
        var rows = Row.Matches(Repository.ReadFixture("matching", "nova-sample.md")).ToArray();

        Assert.Equal(40, rows.Length);
        Assert.All(rows, row =>
        {
            var match = matcher.Match(row.Groups["method"].Value, row.Groups["path"].Value);

            Assert.True(FoundPath(match), match.Reason);
            Assert.Equal(row.Groups["found"].Value, $"{match.Operations[0].Method} {match.Operations[0].Path}");
        });
    }

    [SharedFact]
    public void Forty_that_were_drawn_find_what_was_judged_right()
    {
        var matcher = Nova;
        var rows = DrawnRow.Matches(Repository.ReadFixture("matching", "nova-drawn.md")).ToArray();

        Assert.Equal(40, rows.Length);
        Assert.All(rows, row =>
        {
            var match = matcher.Match(row.Groups["method"].Value, row.Groups["path"].Value);

            Assert.Equal(row.Groups["found"].Value, match.Operations is [var found, ..] ? $"{found.Method} {found.Path}" : "nothing");
        });
    }

    [SharedFact]
    public void A_path_of_words_that_could_be_an_identifier_is_a_question() =>
        Assert.Equal(PathMatchKind.Uncertain, Nova.Match("PUT", "/v2.1/{tenant_id}/os-services/force-down").Kind);

    /// <summary>The path of an action is found, whichever of its actions is meant.</summary>
    private static bool FoundPath(PathMatch match) =>
        match.Kind == PathMatchKind.Matched || (match.Kind == PathMatchKind.Uncertain && match.Operations.All(static operation => operation.Action is not null));
}

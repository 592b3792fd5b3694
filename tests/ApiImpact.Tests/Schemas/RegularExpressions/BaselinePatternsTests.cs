using System.Diagnostics;
using ApiImpact.Schemas.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ApiImpact.Tests.Schemas.RegularExpressions;

/// <summary>The patterns of real OpenAPI documents.</summary>
public sealed class BaselinePatternsTests
{
    [SharedFact]
    public void All_patterns_are_read_and_compared_quickly()
    {
        var patterns = Patterns().Distinct().Order(StringComparer.Ordinal).ToArray();
        var languages = patterns.Select(static pattern => Language.Pattern(pattern)).ToArray();

        Assert.True(patterns.Length > 20);
        Assert.All(languages, static reading => Assert.Null(reading.Reason));

        var clock = Stopwatch.StartNew();
        var pairs = 0;
        foreach (var left in languages)
        {
            foreach (var right in languages)
            {
                var both = left.Language!.Intersect(right.Language!);
                Assert.NotNull(both);
                Assert.True(both.IsSubsetOf(left.Language!));
                Assert.Equal(left.Language!.Except(right.Language!)!.IsEmpty, left.Language!.IsSubsetOf(right.Language!));
                pairs++;
            }
        }

        Assert.True(clock.ElapsedMilliseconds < 50 * pairs, $"{pairs} pairs took {clock.Elapsed}");
    }

    private static IEnumerable<string> Patterns()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "baselines"), "*.yaml", SearchOption.AllDirectories))
        {
            var parser = new Parser(new StreamReader(file));
            while (parser.MoveNext())
            {
                if (parser.Current is Scalar { IsKey: true, Value: "pattern" } && parser.MoveNext() && parser.Current is Scalar pattern)
                {
                    yield return pattern.Value;
                }
            }
        }
    }
}

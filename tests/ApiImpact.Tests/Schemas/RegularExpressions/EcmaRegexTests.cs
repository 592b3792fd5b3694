using System.Text.Json.Nodes;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Tests.Schemas.RegularExpressions;

public sealed class EcmaRegexTests
{
    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData(@"\B", "a😀a", false)]
    [InlineData("^[\U0001F5FF-\U0001F800]$", "😀", true)]
    [InlineData("^[\U0001F5FF-\U0001F800]$", "\U0001F801", false)]
    [InlineData(@"^(['""]).*\1$", "'a'", true)]
    [InlineData(@"^(['""]).*\1$", "'a\"", false)]
    [InlineData(@"^(?<q>a|b)\k<q>$", "bb", true)]
    [InlineData(@"(?!\ba)b", "b", true)]
    [InlineData("(a|b)*a(a|b){20}$", "aaaaaaaaaaaaaaaaaaaaa", true)]
    [InlineData(@"^(a)?\1$", "aa", null)]
    [InlineData(@"^\1(a)$", "a", null)]
    [InlineData("(?!(((.)+)?)+)", "1", false)]
    [InlineData("b(){2,3}?$", "b", true)]
    [InlineData(@"(?!^(((.)+)?)+)", "1", null)]
    [InlineData("(?i)a", "a", null)]
    [InlineData(@"^((?:a|aa)+)(b)\2$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", null)]
    public void A_value_matches_or_does_not_or_cannot_be_told(string pattern, string value, bool? expected) =>
        Assert.Equal(expected, EcmaRegex.IsMatch(pattern, value));

    [Fact]
    public void An_unpaired_surrogate_counts_as_the_replacement_character()
    {
        Assert.True(EcmaRegex.IsMatch("^[^a]$", "\ud800"));
        Assert.True(EcmaRegex.IsMatch("^\ufffd$", "\udc00"));
    }

    /// <summary>The cases are recorded: <c>node v8.mjs 1 300</c>, beside this file.</summary>
    [Fact]
    public void Patterns_mean_what_they_mean_to_V8()
    {
        var path = Environment.GetEnvironmentVariable("V8_CASES") ?? Repository.Fixture("regular-expressions", "v8.jsonl");
        var (read, all) = (0, 0);
        foreach (var record in File.ReadLines(path).Select(static line => JsonNode.Parse(line)!.AsObject()))
        {
            var regex = new EcmaRegex((string)record["pattern"]!);
            all++;
            read += regex.Reading.Language is null ? 0 : 1;
            Assert.True(
                regex.Reading.Reason is null or "its automaton would be too large" or "a look-behind in a look-ahead, or the other way round (^, $ and \\b count)", record["pattern"] + ": " + regex.Reading.Reason);
            foreach (var (side, expected) in new[] { ("accepted", true), ("rejected", false) })
            {
                foreach (var value in record[side]!.AsArray().Select(static value => (string)value!))
                {
                    Assert.True((regex.IsMatch(value) ?? (regex.Reading.Language is null ? expected : null)) == expected, $"/{record["pattern"]}/ {(expected ? "accepts" : "rejects")} {JsonValue.Create(value)}");
                    Assert.True((regex.Reading.Language?.Accepts(value) ?? expected) == expected, $"/{record["pattern"]}/ on {JsonValue.Create(value)}");
                }
            }
        }

        Assert.True(read > all * 0.85, $"only {read} of {all} patterns have automata");
    }
}

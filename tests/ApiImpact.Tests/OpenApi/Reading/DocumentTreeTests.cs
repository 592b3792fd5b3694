using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

public sealed class DocumentTreeTests
{
    private static (JsonNode? Root, string[] Rules, PositionTree Positions) Tree(string text, string path = "api")
    {
        var log = new ReadingLog();
        var tree = DocumentTree.Read(new SourceText(path, text), log);
        return (tree.Root, [.. log.Diagnostics.Select(static d => $"{d.Rule.Id}@{d.Location.Start.Line}:{d.Location.Start.Column}")], tree.Positions());
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-0.50", "-0.50")]
    [InlineData("+12", "12")]
    [InlineData("012", "12")]
    [InlineData(".5", "0.5")]
    [InlineData("2.", "2")]
    [InlineData("1e3", "1e3")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("2.96", "2.96")]
    [InlineData("true", "true")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("'null'", "\"null\"")]
    [InlineData("\"1\"", "\"1\"")]
    [InlineData("!!str 1", "\"1\"")]
    [InlineData("2026-11-23", "\"2026-11-23\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("server1", "\"server1\"")]
    public void A_scalar_of_YAML_means_what_the_core_schema_says(string scalar, string json) =>
        Assert.Equal($"{{\"a\":{json}}}", Tree($"a: {scalar}\n").Root!.ToJsonString());

    [Fact]
    public void A_number_can_be_read_as_any_type_of_number()
    {
        foreach (var root in new[] { Tree("a: 5").Root, Tree("{\"a\": 5}").Root })
        {
            Assert.Equal(5m, root!["a"]!.GetValue<decimal>());
            Assert.Equal(5.0, root["a"]!.GetValue<double>());
            Assert.Equal(5L, root["a"]!.GetValue<long>());
        }
    }

    [Fact]
    public void Keys_are_strings() => Assert.Equal("""{"200":1,"true":2,"null":3}""", Tree("200: 1\ntrue: 2\nnull: 3").Root!.ToJsonString());

    [Fact]
    public void An_alias_is_a_copy() => Assert.Equal("""{"a":[1],"b":[1]}""", Tree("a: &x [1]\nb: *x").Root!.ToJsonString());

    [Fact]
    public void A_merge_key_adds_what_is_not_there() =>
        Assert.Equal("""{"a":{"x":1,"y":2},"b":{"y":3,"x":1}}""", Tree("a: &a {x: 1, y: 2}\nb: {<<: [*a], y: 3}").Root!.ToJsonString());

    [Fact]
    public void An_alias_bomb_ends_in_a_diagnostic()
    {
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range('b', 12).Select(static c =>
            $"{(char)c}: &{(char)c} [{string.Join(',', Enumerable.Repeat($"*{(char)(c - 1)}", 10))}]\n"));

        Assert.Contains("alias-bomb", Tree(bomb).Rules[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_alias_of_what_is_around_it_leads_nowhere() => Assert.Equal(["alias-unusable@1:8"], Tree("a: &a [*a]").Rules);

    [Theory]
    [InlineData("api.json", "[", "]")]
    [InlineData("api.yaml", "[", "]")]
    [InlineData("api.json", "{\"a\":", "}")]
    [InlineData("api.yaml", "{a: ", "}")]
    public void What_is_nested_too_deep_is_left_out(string path, string open, string close)
    {
        var text = $"{string.Concat(Enumerable.Repeat(open, 5000))}1{string.Concat(Enumerable.Repeat(close, 5000))}";

        var (root, rules, _) = Tree(text, path);

        Assert.NotNull(root);
        Assert.Equal([$"nested-too-deep@1:{(256 * open.Length) + 1}"], rules);
    }

    [Theory]
    [InlineData("", "document-empty@1:1")]
    [InlineData(" \n# nothing\n", "document-empty@1:1")]
    [InlineData("a: {b", "document-malformed@1:6")]
    [InlineData("{\"a\": 1,\n\"b\" 2}", "document-malformed@2:5")]
    [InlineData("{\"a\": 1} x", "document-malformed@1:10")]
    [InlineData("{\"a\": 1,}", "document-not-strict@1:9")]
    [InlineData("{\"a\": 1, // one\n\"b\": 2}", "document-not-strict@1:10")]
    [InlineData("{\"a\": 1,\n \"a\": 2}", "duplicate-key@2:2")]
    [InlineData("a: 1\na: 2", "duplicate-key@2:1")]
    [InlineData("a: 1\n---\nb: 2", "document-not-strict@2:1")]
    [InlineData("{\"a\": \"\\ud800\"}", "unexpected-value@1:7")]
    [InlineData("\uFEFF{\"a\" 1}", "document-malformed@1:6")]
    public void What_is_wrong_has_a_position(string text, string fault) => Assert.Equal([fault], Tree(text).Rules);

    [Fact]
    public void Of_two_members_with_one_name_the_last_one_is_used()
    {
        foreach (var text in new[] { "{\"a\": 1, \"a\": 2}", "a: 1\na: 2" })
        {
            var (root, _, positions) = Tree(text);

            Assert.Equal(2, root!["a"]!.GetValue<int>());
            Assert.Equal(text.IndexOf('2', StringComparison.Ordinal), positions["/a"].Value.Start);
        }
    }

    [Theory]
    [InlineData("{\"a\": [1, {\"b/c\": \"x\\\"y\"}, [] ], \"d~\\u0065\": {\"f\": -1.5e3}, \"\": null}")]
    [InlineData("\uFEFF{\"a\": [true]}")]
    [InlineData("\uFEFFa: [true]\nb:\n  c: g\n")]
    [InlineData("a: [1, {\"b/c\": 'x'}]\nd:\n  - e: 1\n    f:\n      - g\n  - 'h'\nlast: |\n  one\n  two\n\n")]
    public void Every_value_stands_where_its_position_says(string text)
    {
        var (root, rules, positions) = Tree(text);

        Assert.Empty(rules);
        Assert.Equal(positions.Count, positions.Keys.Count());
        Assert.All(positions, entry =>
        {
            var value = JsonPointer.Resolve(root, entry.Key);
            var there = text.Substring(entry.Value.Value.Start, entry.Value.Value.Length);
            if (value is JsonValue && !there.StartsWith('|'))
            {
                Assert.Equal(value.ToJsonString(), Tree($"x: {there}").Root!["x"]!.ToJsonString());
            }
            else if (value is not null)
            {
                Assert.Equal(there.Trim(), there);
                Assert.Contains(there[^1], "]}'gox");
            }
        });
    }
}

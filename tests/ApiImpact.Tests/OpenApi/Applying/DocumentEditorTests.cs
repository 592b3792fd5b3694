using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Applying.Editing;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Applying;

/// <summary>A text is changed where it has to be, and nowhere else.</summary>
public sealed class DocumentEditorTests
{
    [Fact]
    public void A_member_is_added_after_its_sibling_and_before_the_comment_of_the_next() => Expect(
        "a: 1 # one\n# the second\nc: 3\n",
        static root => root.Insert(1, "b", JsonNode.Parse("""{"x": [1, "two"], "z": {}}""")),
        "a: 1 # one\nb:\n  x:\n    - 1\n    - two\n  z: {}\n# the second\nc: 3\n");

    [Fact]
    public void A_member_is_added_before_all_others() => Expect("b: 2\n", static root => root.Insert(0, "a", 1), "a: 1\nb: 2\n");

    [Fact]
    public void A_removed_member_takes_its_lines_and_no_comment_of_others() => Expect(
        "a: 1\n# about b\nb:\n  - x\n  - y # last\n# about c\nc: 3\n",
        static root => root.Remove("b"),
        "a: 1\n# about b\n# about c\nc: 3\n");

    [Fact]
    public void A_scalar_keeps_its_quotes_and_the_comment_behind_it() => Expect(
        "a: \"one\" # first\nb: 'two'\n",
        static root =>
        {
            root["a"] = "1";
            root["b"] = "it's";
        },
        "a: \"1\" # first\nb: 'it''s'\n");

    [Fact]
    public void Sequences_stand_where_the_others_stand() => Expect(
        "a:\n- 1\n- 2\n",
        static root => root["b"] = new JsonArray("x"),
        "a:\n- 1\n- 2\nb:\n- x\n");

    [Fact]
    public void Items_come_and_go() => Expect(
        "a:\n  - x: 1\n    z: 2\n  # the second\n  - z\n",
        static root =>
        {
            root["a"]!.AsArray().RemoveAt(1);
            root["a"]!.AsArray().Insert(0, "new");
            root["a"]!.AsArray().Add(new JsonObject { ["p"] = new JsonArray(1), ["q"] = "a: b" });
            root["a"]![1]!["z"] = 3;
        },
        "a:\n  - new\n  - x: 1\n    z: 3\n  - p:\n      - 1\n    q: 'a: b'\n  # the second\n");

    [Fact]
    public void An_empty_mapping_becomes_a_block() => Expect(
        "openapi: 3.1.0\npaths: {} # none yet\n",
        static root => root["paths"] = JsonNode.Parse("""{"/a": {"get": {}}}"""),
        "openapi: 3.1.0\npaths: # none yet\n  /a:\n    get: {}\n");

    [Fact]
    public void The_last_member_that_goes_leaves_an_empty_mapping() => Expect(
        "a:\n  # only one\n  b: 1\nc: 2\n",
        static root => root["a"]!.AsObject().Remove("b"),
        "a: {} # only one\nc: 2\n");

    [Fact]
    public void Flow_style_stays_flow_style() => Expect(
        "tags: [segments, hosts]\nschema: {type: string, enum: [a, 'b']} # short\n",
        static root =>
        {
            root["tags"]!.AsArray().Add("vm moves");
            root["schema"]!["enum"]!.AsArray().RemoveAt(0);
            root["schema"]!["maxLength"] = 255;
            root["schema"]!.AsObject().Insert(0, "title", "a, b");
        },
        "tags: [segments, hosts, vm moves]\nschema: {title: 'a, b', type: string, enum: ['b'], maxLength: 255} # short\n");

    [Fact]
    public void Flow_style_over_several_lines_gets_another_line() => Expect(
        "a: {\n  x: 1,\n  y: 2\n}\n",
        static root => root["a"]!["z"] = new JsonArray(1, 2),
        "a: {\n  x: 1,\n  y: 2,\n  z: [\n    1,\n    2\n  ]\n}\n");

    [Fact]
    public void A_block_scalar_at_the_end_of_a_mapping_keeps_its_line_ends() => Expect(
        "a:\n  text: |+\n    one\n\n\nb: 1\n",
        static root => root["a"]!["more"] = "two\nlines",
        "a:\n  text: |+\n    one\n\n\n  more: |-\n    two\n    lines\nb: 1\n");

    [Fact]
    public void The_comment_of_a_text_of_several_lines_stands_behind_its_header() => Expect(
        "a: 1 # one\nb: 2\n",
        static root => root["a"] = "x\ny",
        "a: |- # one\n  x\n  y\nb: 2\n");

    [Fact]
    public void A_text_without_a_final_line_end_gets_none() => Expect("a: 1\nb: 2", static root => root["c"] = 3, "a: 1\nb: 2\nc: 3");

    [Fact]
    public void Line_ends_of_windows_stay() => Expect(
        "a:\r\n  x: 1\r\nb: 2\r\n",
        static root => root["a"]!["z"] = "p\nq\n",
        "a:\r\n  x: 1\r\n  z: |\r\n    p\r\n    q\r\nb: 2\r\n");

    [Fact]
    public void Document_markers_and_directives_stay() => Expect(
        "%YAML 1.2\n--- # begin\na: 1\n...\n# after\n",
        static root => root["b"] = 2,
        "%YAML 1.2\n--- # begin\na: 1\nb: 2\n...\n# after\n");

    [Fact]
    public void Tabs_in_comments_do_no_harm() => Expect("a: 1\t# one\t!\n#\ttwo\nb: 2\n", static root => root.Insert(1, "x", 0), "a: 1\t# one\t!\nx: 0\n#\ttwo\nb: 2\n");

    [Fact]
    public void A_byte_order_mark_stays() => Expect("\uFEFFa: 1\nb: 2\n", static root => root["b"] = 3, "\uFEFFa: 1\nb: 3\n");

    [Fact]
    public void What_changes_at_an_alias_is_written_there() => Expect(
        "a: &x\n  k: 1\nb: *x\nc: *x\n",
        static root => root["b"]!["k"] = 2,
        "a: &x\n  k: 1\nb:\n  k: 2\nc: *x\n");

    [Fact]
    public void What_changes_at_an_anchor_leaves_the_aliases_as_they_were() => Expect(
        "a: &x\n  k: 1 # one\nb: *x\nc: *x\n",
        static root => root["a"]!["k"] = 2,
        "a:\n  k: 2 # one\nb: &x\n  k: 1\nc: *x\n");

    [Fact]
    public void What_changes_everywhere_changes_at_the_anchor() => Expect(
        "a: &x {k: 1}\nb: *x\n",
        static root =>
        {
            root["a"]!["k"] = 2;
            root["b"]!["k"] = 2;
        },
        "a: &x {k: 2}\nb: *x\n");

    [Fact]
    public void A_merged_member_is_overridden_in_place() => Expect(
        "a: &x\n  k: 1\n  m: 2\nb:\n  <<: *x\n  o: 3\n",
        static root => root["b"]!["k"] = 5,
        "a: &x\n  k: 1\n  m: 2\nb:\n  <<: *x\n  o: 3\n  k: 5\n");

    [Fact]
    public void A_mapping_that_loses_a_merged_member_is_written_out() => Expect(
        "a: &x\n  k: 1\n  m: 2\nb:\n  <<: *x\n  o: 3\n",
        static root => root["b"]!.AsObject().Remove("k"),
        "a: &x\n  k: 1\n  m: 2\nb:\n  o: 3\n  m: 2\n");

    [Theory]
    [InlineData("yes")]
    [InlineData("1.0")]
    [InlineData("404")]
    [InlineData("- x")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("")]
    [InlineData(" x")]
    [InlineData("x\ty\u0001")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("0x1F")]
    [InlineData("2027-01-01")]
    [InlineData("'q' \"r\"")]
    [InlineData("\n")]
    [InlineData("  lead\nx")]
    [InlineData("x\n\n\n")]
    [InlineData("x \ny")]
    [InlineData("\u2028")]
    [InlineData("#")]
    [InlineData("😀 \u00e9")]
    public void A_text_is_read_back_as_it_was(string value)
    {
        foreach (var text in (string[])["a: 1\n", "{\"a\": 1}", "x: {a: 1}\na: 1\n", "- a: 1\n"])
        {
            Assert.NotNull(Edit(text, root =>
            {
                foreach (var members in root is JsonObject top ? top.Select(static member => member.Value).OfType<JsonObject>().Append(top).ToList() : [])
                {
                    members["a"] = value;
                    members[value] = value;
                }
            }));
        }
    }

    [Fact]
    public void Json_keeps_its_layout() => Expect(
        "{\n    \"a\": {\n        \"x\": 1\n    },\n    \"b\": []\n}\n",
        static root =>
        {
            root["a"]!["y"] = new JsonObject { ["z"] = new JsonArray("p") };
            root["b"] = new JsonArray(1);
        },
        "{\n    \"a\": {\n        \"x\": 1,\n        \"y\": {\n            \"z\": [\n                \"p\"\n            ]\n        }\n    },\n    \"b\": [\n        1\n    ]\n}\n",
        "api.json");

    [Fact]
    public void Compact_json_stays_compact() => Expect(
        """{"a":{"x":1,"y":2},"b":[]}""",
        static root =>
        {
            root["a"]!.AsObject().Remove("x");
            root["c"] = new JsonObject { ["d"] = 1, ["e"] = "f" };
        },
        """{"a":{"y":2},"b":[],"c":{"d":1,"e":"f"}}""",
        "api.json");

    private static void Expect(string before, Action<JsonObject> change, string after, string name = "api.yaml")
    {
        Assert.Equal(after, Edit(before, change, name));
        Assert.Equal(after, Edit(after, static _ => { }, name));
    }

    private static string? Edit(string before, Action<JsonObject> change, string name = "api.yaml")
    {
        var source = new SourceText(name, before);
        var root = DocumentTree.Read(source, new ReadingLog()).Root!.DeepClone();
        if (root is JsonObject members)
        {
            change(members);
        }

        return DocumentEditor.Edit(source, root)?.Text;
    }
}

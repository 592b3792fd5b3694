using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Applying.Editing;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.OpenApi.Applying;

/// <summary>Whatever changes in a document: the text says it afterwards, and all that was outside of the change is as it was.</summary>
public sealed class DocumentEditorPropertyTests
{
    private static readonly string[] Documents =
    [
        """
        # A document with everything that is awkward.
        openapi: 3.1.0   # the version
        info: {title: "An API", version: '1.0', x-list: [1, [2, 3], {a: b}]}
        paths:

          # the segments
          /segments:
            get: &get
              tags: [segments, "all of them"]
              description: |
                Lists them.

                  Indented.
              responses:
                '200': {description: ok}
                # never sent
                "404":
                  description: >-
                    not
                    there
          /hosts:
            get: *get
            put:
              <<: *get
              deprecated: true
          /empty: {}
        x-notes: |+
          kept

        x-items:
        - a: 1
          b:
          - 2
        -   c: 3
            d: [ ]
        - - 4
          - 5
        # the end
        """,
        "---\n'quoted key': ~\n\"other\":\n    deep:\n        deeper:\n            - x\n            -\n              y: !!str 1\nlast: \"a\\\n  b\"\n...\n",
        """{"openapi": "3.1.0", "paths": {"/a": {"get": {"tags": ["x", "y"], "n": null}}, "/b": {}}, "list": [1, {"a": []}, [2]]}""",
        "{\n  \"a\": {\n    \"b\": [\n      {\n        \"c\": 1\n      },\n      2\n    ],\n    \"d\": \"\\u00e9\"\n  },\n  \"e\": {}\n}",
    ];

    private static readonly JsonNode?[] Values =
    [
        1, "text", "two\nlines\n", "yes", null, true, new JsonObject(), new JsonArray(), JsonNode.Parse("""{"k": {"l": [1, {"m": "n o"}]}}"""), JsonNode.Parse("""["p", ["q"], {"r": 1}]"""),
    ];

    [Fact]
    public void A_change_says_what_it_should_and_leaves_the_rest_as_it_was() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Bool, Gen.Int[0, 1000], Gen.Int[0, 2], Gen.Int[0, Values.Length - 1]).Sample(
            (document, windows, place, kind, value) => Check(windows ? Documents[document].ReplaceLineEndings("\r\n") : Documents[document].ReplaceLineEndings("\n"), place, kind, Values[value]),
            iter: 2000);

    [Fact]
    public void Many_changes_at_once_say_what_they_should() =>
        Gen.Select(Gen.Int[0, Documents.Length - 1], Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 2], Gen.Int[0, Values.Length - 1]).List[2, 6]).Sample(
            (document, changes) =>
            {
                var source = new SourceText("api.yaml", Documents[document]);
                var root = Read(source).DeepClone();
                foreach (var (place, kind, value) in changes)
                {
                    Change(root, place, kind, Values[value]);
                }

                if (root is JsonObject { Count: > 0 } && Shares(Read(source), root))
                {
                    var edited = DocumentEditor.Edit(source, root);
                    Assert.True(edited is not null, root.ToJsonString());
                    Assert.Same(edited, DocumentEditor.Edit(edited, root));
                }
            },
            iter: 1000);

    private static void Check(string text, int place, int kind, JsonNode? value)
    {
        var source = new SourceText("api.yaml", text);
        var root = Read(source).DeepClone();
        var pointer = Change(root, place, kind, value);
        if (pointer is null || root is JsonObject { Count: 0 })
        {
            return;
        }

        var edited = DocumentEditor.Edit(source, root);

        Assert.True(edited is not null, $"no edits for {pointer} kind {kind}: {value?.ToJsonString()}\n{root.ToJsonString()}");
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            var positions = DocumentTree.Read(source, new ReadingLog()).Positions();
            var around = positions[pointer];
            var line = source.LineOf(around.Key?.Start ?? around.Value.Start);

            // The dash of an item may stand on the line before it.
            var start = source.StartOfLine(Math.Max(1, around.Key is null ? line - 1 : line));
            var last = source.LineOf(Math.Max(start, around.Value.End));
            Assert.True(edited.Text.AsSpan().CommonPrefixLength(text) >= Math.Min(start, edited.Length) - 1, $"the text before the change is another: {pointer} kind {kind}: {value?.ToJsonString()}\n{edited.Text}");
            var tail = last < source.LineCount ? text[source.StartOfLine(last + 1)..] : "";
            Assert.True(edited.Text.EndsWith(tail, StringComparison.Ordinal), $"the text after the change is another: {pointer} kind {kind}: {value?.ToJsonString()}\n{edited.Text}");
        }
    }

    /// <summary>Changes, adds to or removes from the collection around the place; gives the pointer of that collection.</summary>
    private static string? Change(JsonNode root, int place, int kind, JsonNode? value)
    {
        var places = Places(root, "").ToList();
        var (pointer, node) = places[place % places.Count];
        switch (node)
        {
            case JsonObject members:
                var name = members.Count == 0 ? null : members.ElementAt(place % members.Count).Key;
                if (kind == 0 || name is null)
                {
                    // An earlier change may have added it at the same place.
                    members.Remove($"new-{place}");
                    members.Insert(place % (members.Count + 1), $"new-{place}", value?.DeepClone());
                }
                else if (kind == 1)
                {
                    members.Remove(name);
                }
                else
                {
                    members[name] = value?.DeepClone();
                }

                return pointer;
            case JsonArray items:
                if (kind == 0 || items.Count == 0)
                {
                    items.Insert(place % (items.Count + 1), value?.DeepClone());
                }
                else if (kind == 1)
                {
                    items.RemoveAt(place % items.Count);
                }
                else
                {
                    items[place % items.Count] = value?.DeepClone();
                }

                return pointer;
            default:
                return null;
        }
    }

    private static bool Shares(JsonNode before, JsonNode after) => ((JsonObject)after).Any(member => ((JsonObject)before).ContainsKey(member.Key));

    private static IEnumerable<(string Pointer, JsonNode Node)> Places(JsonNode node, string pointer)
    {
        yield return (pointer, node);
        var children = node is JsonObject members
            ? members.Select(member => (JsonPointer.Append(pointer, member.Key), member.Value))
            : ((JsonArray)node).Select((item, index) => (JsonPointer.Append(pointer, index), item));
        foreach (var place in children.Where(static child => child.Item2 is JsonObject or JsonArray).SelectMany(static child => Places(child.Item2!, child.Item1)))
        {
            yield return place;
        }
    }

    private static JsonNode Read(SourceText source) => DocumentTree.Read(source, new ReadingLog()).Root!;
}

using System.Globalization;
using System.Text.Json.Nodes;
using ApiImpact.Changes;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Tests.Changes;

/// <summary>Each place of a document that uses everything is edited, one at a time: the edit is reported, or a waiver beside the document says why not.</summary>
public sealed class DocumentEditTests
{
    private static readonly SourceText Document = new("api.yaml", Repository.ReadFixture("document-edits/api.yaml"));

    [Fact]
    public void Every_edit_of_a_document_is_reported_or_waived()
    {
        var whole = Tree();
        var before = Text(whole);
        var known = Waived();
        var unreported = Places(whole).Where(pointer => !IsReported(before, pointer)).ToList();

        Assert.Equal(known.Keys.Order(StringComparer.Ordinal), unreported.Order(StringComparer.Ordinal));
    }

    private static bool IsReported(SourceText before, string pointer) => Edits(pointer).All(after =>
    {
        var old = BaselineReader.Read(before, new BaselineOptions());
        var current = BaselineReader.Read(after, new BaselineOptions());
        return current.Diagnostics.Length > old.Diagnostics.Length
            || !ApiDiff.Compare(old.Model!, current.Model!, new ChangeOptions { Today = new DateOnly(2026, 11, 23) }).IsEmpty;
    });

    /// <summary>The document without the place, and with another value there where the value is a scalar.</summary>
    private static IEnumerable<SourceText> Edits(string pointer)
    {
        foreach (var edit in (Func<JsonNode, bool>[])[static place => Remove(place), static place => Change(place)])
        {
            var tree = Tree();
            if (edit(At(tree, pointer)))
            {
                yield return Text(tree);
            }
        }
    }

    private static bool Remove(JsonNode place) => place.Parent switch
    {
        JsonObject parent => parent.Remove(place.GetPropertyName()),
        JsonArray parent => parent.Remove(place),
        _ => false,
    };

    private static bool Change(JsonNode place)
    {
        JsonNode? other = place switch
        {
            JsonValue value when value.TryGetValue(out bool flag) => !flag,
            JsonValue value when value.TryGetValue(out decimal number) => number + 1,
            JsonValue value when value.TryGetValue(out string? text) => text switch { "string" => "integer", "query" => "header", "form" => "spaceDelimited", "simple" => "matrix", _ => $"{text}x" },
            _ => null,
        };
        if (other is not null)
        {
            place.ReplaceWith(other);
        }

        return other is not null;
    }

    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Below(JsonPointer.Append("", member.Key), member.Value)),
        JsonArray items => items.SelectMany((item, index) => Below(string.Create(CultureInfo.InvariantCulture, $"/{index}"), item)),
        _ => [],
    };

    private static IEnumerable<string> Below(string step, JsonNode? value) => value is null ? [] : Places(value).Select(rest => step + rest).Prepend(step);

    private static JsonNode At(JsonNode tree, string pointer) =>
        JsonPointer.Tokens(pointer).Aggregate(tree, static (node, token) => node is JsonArray items ? items[int.Parse(token, CultureInfo.InvariantCulture)]! : node[token]!);

    private static JsonNode Tree() => YamlTree.Read(Document, new ReadingLog()).Root!;

    private static SourceText Text(JsonNode tree) => new("api.json", tree.ToJsonString());

    /// <summary>The edits that are not reported, with the reasons: <c>pointer  reason</c>, one a line.</summary>
    private static Dictionary<string, string> Waived() => Repository.ReadFixture("document-edits/waived.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(static line => line.Split("  ", 2))
        .ToDictionary(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>"An alias node is a reference to the most recent preceding node having the same anchor": what changes under an anchor changes wherever it is used.</summary>
internal sealed partial class TreeEdits
{
    private readonly Dictionary<string, JsonNode?> anchored = new(StringComparer.Ordinal);

    private ILookup<string, (string Pointer, TextSpan Span)> Aliases => field ??=
        (from entry in positions
         let name = AliasAt(entry.Value.Value)
         where name is not null
         select (name, Place: (entry.Key, entry.Value.Value))).ToLookup(static pair => pair.name, static pair => pair.Place, StringComparer.Ordinal);

    private string? AliasAt(TextSpan value) => !isJson && value.Length > 1 && text[value.Start] == '*' ? text[(value.Start + 1)..value.End] : null;

    private bool FollowsAnchor(string alias, JsonNode? after) => anchored.TryGetValue(alias, out var value) && JsonNode.DeepEquals(value, after);

    private void KeepAnchorsIn(TextSpan removed)
    {
        if (isJson || !text.AsSpan(removed.Start, removed.Length).Contains('&'))
        {
            return;
        }

        foreach (var (pointer, entry) in positions.Where(entry => removed.Contains(entry.Value.Value)).ToList())
        {
            KeepAnchor(entry.Value, JsonPointer.Resolve(old, pointer), after: null, removed);
        }
    }

    /// <summary>Where some alias outside of what is <paramref name="removed"/> still means the old value, the anchor and the old value move to the first of these.</summary>
    private void KeepAnchor(TextSpan value, JsonNode? before, JsonNode? after, TextSpan removed)
    {
        if (isJson || value.Length == 0 || text[value.Start] != '&')
        {
            return;
        }

        var length = text.AsSpan(value.Start, value.Length).IndexOfAny(" \t\r\n") is var found and >= 0 ? found : value.Length;
        var name = text.Substring(value.Start + 1, length - 1);
        if (!anchored.TryAdd(name, after))
        {
            return;
        }

        var keepers = Aliases[name].Where(alias => alias.Span.Start > value.Start && !removed.Contains(alias.Span) && !edits.Exists(edit => edit.Span.Contains(alias.Span)) && Keeps(alias.Pointer, before)).ToList();
        if (keepers.Count == 0)
        {
            return;
        }

        // From here on the name stands for the old value.
        anchored[name] = before;
        var end = value.Start + length;
        var isAlone = end >= text.Length || text[end] is '\r' or '\n';
        edits.Add(new TextEdit(TextSpan.FromBounds(isAlone && text[value.Start - 1] == ' ' ? value.Start - 1 : value.Start, isAlone ? end : end + 1), ""));
        var (pointer, span) = keepers[0];
        var column = Column(positions[pointer].Key is { } key ? key.Start : span.Start);
        var flow = new FlowWriter(style, IsJson: false, IsMultiline: false);
        var content = YamlWriter.IsBlock(before) && positions[pointer].Key is not null && !IsInFlow(pointer) ? yaml.AfterKey(before, column) : $" {flow.Value(before, column)}";
        edits.Add(new TextEdit(span, $"&{name}{content}"));
    }

    /// <summary>Whether the alias is still there and means the same; one under a merge key is, as long as its mapping is there.</summary>
    private bool Keeps(string pointer, JsonNode? before) => pointer.EndsWith("/<<", StringComparison.Ordinal)
        ? JsonPointer.Resolve(target, pointer[..^3]) is JsonObject
        : JsonNode.DeepEquals(JsonPointer.Resolve(target, pointer), before);

    private bool IsInFlow(string pointer)
    {
        for (var at = pointer.LastIndexOf('/'); at >= 0; at = at == 0 ? -1 : pointer.LastIndexOf('/', at - 1))
        {
            if (positions.TryGetValue(pointer[..at], out var around) && ContentStart(around.Value) is var start && start < text.Length && text[start] is '{' or '[')
            {
                return true;
            }
        }

        return false;
    }
}

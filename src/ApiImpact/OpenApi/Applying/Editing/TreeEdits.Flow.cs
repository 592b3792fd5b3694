using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>JSON, and the flow style of YAML: members and items between brackets, with commas.</summary>
internal sealed partial class TreeEdits
{
    private bool FlowMembers(JsonObject before, JsonObject after, string pointer, int start)
    {
        var names = before.Select(static member => member.Key).ToList();
        if (!names.TrueForAll(name => IsWritten(pointer, name)))
        {
            return false;
        }

        var kept = names.Where(after.ContainsKey).Select(name => (names.IndexOf(name), Index(after, name))).ToList();
        var current = after.ToList();
        return FlowParts(start, new Parts(
            [.. names.Select(name => JsonPointer.Append(pointer, name))],
            kept,
            current.Count,
            (from, to) => (before[from], current[to].Value),
            (writer, to, column) => writer.Member(current[to].Key, current[to].Value, column)));
    }

    private bool FlowItems(JsonArray before, JsonArray after, string pointer, int start) =>
        FlowParts(start, new Parts(
            [.. before.Select((_, index) => JsonPointer.Append(pointer, index))],
            ItemPairs.Of(before, after),
            after.Count,
            (from, to) => (before[from], after[to]),
            (writer, to, column) => writer.Value(after[to], column)));

    private bool FlowParts(int start, Parts parts)
    {
        if (parts.Kept.Count == 0 || !parts.Pointers.TrueForAll(positions.ContainsKey))
        {
            return false;
        }

        var first = Start(parts.Pointers[0]);
        var isMultiline = source.LineOf(first) != source.LineOf(start);
        var column = isMultiline ? Column(first) : Indentation(start);
        var writer = new FlowWriter(style, isJson || text[first] == '"', isMultiline);
        foreach (var (from, to) in parts.Kept)
        {
            var (old, current) = parts.Values(from, to);
            var site = new Site(parts.Pointers[from], IsFlow: true, column);
            if (!Edit(old, current, site))
            {
                var span = positions[site.Pointer].Value;
                Replace(span.Start, span.End, (span.Length == 0 ? " " : "") + writer.Value(current, column));
            }
        }

        for (var to = 0; to < parts.Count; to++)
        {
            if (parts.Kept.TrueForAll(pair => pair.After != to))
            {
                var previous = parts.Kept.Where(pair => pair.After < to).Select(static pair => (int?)pair.Before).LastOrDefault();
                var added = parts.Write(writer, to, column);
                if (previous is { } index)
                {
                    Insert(positions[parts.Pointers[index]].Value.End, $",{writer.Gap(column)}{added}");
                }
                else
                {
                    Insert(Start(parts.Pointers[parts.Kept.Min(static pair => pair.Before)]), $"{added},{writer.Gap(column)}");
                }
            }
        }

        Remove(parts);
        return true;
    }

    /// <summary>A part goes with the comma before it; those before the first that stays, with the comma after them.</summary>
    private void Remove(Parts parts)
    {
        var firstKept = parts.Kept.Min(static pair => pair.Before);
        if (firstKept > 0)
        {
            Replace(Start(parts.Pointers[0]), Start(parts.Pointers[firstKept]), "");
        }

        for (var from = firstKept + 1; from < parts.Pointers.Count; from++)
        {
            if (parts.Kept.TrueForAll(pair => pair.Before != from))
            {
                Replace(positions[parts.Pointers[from - 1]].Value.End, positions[parts.Pointers[from]].Value.End, "");
            }
        }
    }

    private static int Index(JsonObject members, string name) => members.IndexOf(name);

    /// <summary>The offset at which a member or item begins.</summary>
    private int Start(string pointer) => positions[pointer].Key?.Start ?? positions[pointer].Value.Start;

    /// <summary>The column of the first character of the line that is no space.</summary>
    private int Indentation(int at)
    {
        var start = LineStart(at);
        return text.AsSpan(start).IndexOfAnyExcept(' ') is var spaces and > 0 ? spaces : 0;
    }

    /// <summary>The parts of a collection: where the old ones are, which stay (by index before and after), how many there are after, and how to write a new one.</summary>
    private sealed record Parts(
        List<string> Pointers,
        List<(int Before, int After)> Kept,
        int Count,
        Func<int, int, (JsonNode? Before, JsonNode? After)> Values,
        Func<FlowWriter, int, int, string> Write);
}

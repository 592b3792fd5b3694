using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>Block style: a line, or several, for each member and item.</summary>
internal sealed partial class TreeEdits
{
    private bool BlockMembers(JsonObject before, JsonObject after, string pointer, int start)
    {
        var column = Column(start);
        var first = after.Select(static member => member.Key).FirstOrDefault(name => before.ContainsKey(name) && IsWritten(pointer, name));
        if (first is null)
        {
            return false;
        }

        string? previous = null;
        foreach (var (name, value) in after)
        {
            if (before.TryGetPropertyValue(name, out var known) && IsWritten(pointer, name))
            {
                var site = new Site(JsonPointer.Append(pointer, name), IsFlow: false, column);
                if (!Edit(known, value, site) && !ReplaceMember(known, value, site))
                {
                    return false;
                }

                previous = name;
            }
            else if (!before.ContainsKey(name) || !JsonNode.DeepEquals(known, value))
            {
                InsertMember(pointer, previous, first, yaml.Member(name, value, column), column);
            }
        }

        return before.Where(member => !after.ContainsKey(member.Key)).ToList().TrueForAll(member => RemoveMember(pointer, member.Key, start));
    }

    /// <summary>Whether the member stands in the text: what a merge key brings does not.</summary>
    private bool IsWritten(string pointer, string name) => positions.TryGetValue(JsonPointer.Append(pointer, name), out var entry) && entry.Key is not null;

    private void InsertMember(string pointer, string? previous, string first, string member, int column)
    {
        if (previous is null)
        {
            Insert(positions[JsonPointer.Append(pointer, first)].Key!.Value.Start, $"{member}{style.NewLine}{new string(' ', column)}");
        }
        else
        {
            InsertLine(EndOfEntry(JsonPointer.Append(pointer, previous)), new string(' ', column) + member);
        }
    }

    private bool RemoveMember(string pointer, string name, int start)
    {
        if (!IsWritten(pointer, name))
        {
            return false;
        }

        var entry = positions[JsonPointer.Append(pointer, name)];
        var key = entry.Key!.Value.Start;
        var end = EndOfEntry(JsonPointer.Append(pointer, name));
        if (text.AsSpan(LineStart(key), key - LineStart(key)).Trim(" \uFEFF").IsEmpty)
        {
            Replace(LineStart(key), end, "");
            return true;
        }

        // The first member of an item, on the line of its dash: the next one takes its place.
        var next = end;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (key != start || next - end != Column(key))
        {
            return false;
        }

        Replace(key, next, "");
        return true;
    }

    private bool BlockItems(JsonArray before, JsonArray after, string pointer)
    {
        if (Dash(JsonPointer.Append(pointer, 0)) is not { } firstDash)
        {
            return false;
        }

        var column = Column(firstDash);
        var kept = ItemPairs.Of(before, after);
        if (kept.Count == 0)
        {
            return false;
        }

        foreach (var (from, to) in kept)
        {
            var site = new Site(JsonPointer.Append(pointer, from), IsFlow: false, column);
            if (!Edit(before[from], after[to], site) && !ReplaceItem(before[from], after[to], site))
            {
                return false;
            }
        }

        for (var to = 0; to < after.Count; to++)
        {
            if (kept.TrueForAll(pair => pair.After != to))
            {
                var previous = kept.Where(pair => pair.After < to).Select(static pair => (int?)pair.Before).LastOrDefault();
                var item = yaml.Item(after[to], column);
                if (previous is { } index)
                {
                    InsertLine(EndOfEntry(JsonPointer.Append(pointer, index)), new string(' ', column) + item);
                }
                else if (Dash(JsonPointer.Append(pointer, kept[0].Before)) is { } dash)
                {
                    Insert(dash, $"{item}{style.NewLine}{new string(' ', column)}");
                }
            }
        }

        return Enumerable.Range(0, before.Count).Where(from => kept.TrueForAll(pair => pair.Before != from)).ToList().TrueForAll(from => RemoveItem(JsonPointer.Append(pointer, from)));
    }

    private bool RemoveItem(string pointer)
    {
        if (Dash(pointer) is not { } dash || !text.AsSpan(LineStart(dash), dash - LineStart(dash)).Trim(' ').IsEmpty)
        {
            return false;
        }

        Replace(LineStart(dash), EndOfEntry(pointer), "");
        return true;
    }

    /// <summary>The dash before an item.</summary>
    private int? Dash(string pointer)
    {
        if (!positions.TryGetValue(pointer, out var entry))
        {
            return null;
        }

        var at = entry.Value.Start - 1;
        while (at >= 0 && text[at] is ' ' or '\r' or '\n')
        {
            at--;
        }

        return at >= 0 && text[at] == '-' ? at : null;
    }

    private bool ReplaceMember(JsonNode? before, JsonNode? after, Site site)
    {
        var entry = positions[site.Pointer];
        var colon = entry.Key!.Value.End;
        while (colon < text.Length && text[colon] is ' ')
        {
            colon++;
        }

        return colon < text.Length && text[colon] == ':' && ReplaceValue(entry.Value, colon + 1, before, after, site.Column, isItem: false);
    }

    private bool ReplaceItem(JsonNode? before, JsonNode? after, Site site) =>
        Dash(site.Pointer) is { } dash && ReplaceValue(positions[site.Pointer].Value, dash + 1, before, after, site.Column, isItem: true);

    /// <summary>Replaces what follows a colon or dash; comments between it and the value, and behind the value, stay.</summary>
    private bool ReplaceValue(TextSpan value, int after, JsonNode? before, JsonNode? current, int column, bool isItem)
    {
        if (value.Start < after)
        {
            // The value that is not there: it has no place of its own.
            value = new TextSpan(after, 0);
        }

        var gap = text[after..value.Start];
        var comment = gap.Contains('#', StringComparison.Ordinal) ? " " + gap.Trim() : "";
        if (comment.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        var rest = value.End;
        while (rest < text.Length && text[rest] is not ('\r' or '\n'))
        {
            rest++;
        }

        var trailing = text[value.End..rest].Trim() is { Length: > 0 } remark ? " " + remark : "";
        if (comment.Length > 0 && trailing.Length > 0)
        {
            return false;
        }

        if (!YamlWriter.IsBlock(current))
        {
            char? quote = before is JsonValue && value.Length > 0 && text[ContentStart(value)] is '\'' or '"' ? text[ContentStart(value)] : null;
            var scalar = yaml.Scalar(current, column, quote);
            var isPlace = gap.Length > 0 && gap.AsSpan().Trim(' ').IsEmpty;

            // The comment of a text of several lines stands behind its header.
            var header = scalar.IndexOfAny(['\r', '\n']) is var line and >= 0 ? line : scalar.Length;
            var isLong = header < scalar.Length;
            Replace(isPlace ? value.Start : after, isLong ? rest : value.End, $"{(isPlace ? "" : " ")}{scalar[..header]}{comment}{(isLong ? trailing : "")}{scalar[header..]}");
            return true;
        }

        var content = isItem && comment.Length + trailing.Length == 0
            ? " " + yaml.Collection(current, column + 2)
            : isItem ? $"{comment}{trailing}{style.NewLine}{new string(' ', column + 2)}{yaml.Collection(current, column + 2)}"
            : comment + trailing + yaml.AfterKey(current, column);
        Replace(after, rest, content);
        return true;
    }

    /// <summary>Adds a line, or several, at the beginning of a line or the end of the text.</summary>
    private void InsertLine(int at, string line) =>
        Insert(at, at > 0 && text[at - 1] is not ('\n' or '\r') ? style.NewLine + line : line + style.NewLine);

    /// <summary>The beginning of the line after a member or item.</summary>
    private int EndOfEntry(string pointer)
    {
        var end = positions[pointer].Value.End;
        var next = NextLine(Math.Max(positions[pointer].Key?.End ?? 0, end > 0 && end <= text.Length && end > positions[pointer].Value.Start ? end - 1 : end));
        if (KeepsLineEnds(pointer))
        {
            while (next < text.Length && text.AsSpan(next, NextLine(next) - next).Trim(" \r\n").IsEmpty)
            {
                next = NextLine(next);
            }
        }

        return next;
    }

    /// <summary>"Keep" chomping: the empty lines after the last value belong to it.</summary>
    private bool KeepsLineEnds(string pointer)
    {
        var node = JsonPointer.Resolve(old, pointer);
        while (node is JsonObject { Count: > 0 } or JsonArray { Count: > 0 } && positions.ContainsKey(pointer))
        {
            (pointer, node) = node is JsonObject members
                ? (JsonPointer.Append(pointer, members.Last().Key), members.Last().Value)
                : (JsonPointer.Append(pointer, ((JsonArray)node).Count - 1), ((JsonArray)node)[^1]);
        }

        if (!positions.TryGetValue(pointer, out var entry) || ContentStart(entry.Value) is var start && (start >= text.Length || text[start] is not ('|' or '>')))
        {
            return false;
        }

        start = ContentStart(entry.Value);
        var header = text.AsSpan(start, Math.Min(3, text.Length - start));
        return header.Contains('+');
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>
/// The edits that turn a text into one that says something else: both trees are walked together, and only where they differ the text is touched,
/// at the smallest place.
/// </summary>
internal sealed partial class TreeEdits
{
    private readonly string text;
    private readonly SourceText source;
    private readonly JsonNode old;
    private readonly PositionTree positions;
    private readonly DocumentStyle style;
    private readonly YamlWriter yaml;
    private readonly bool isJson;
    private readonly List<TextEdit> edits = [];
    private JsonNode? target;

    public TreeEdits(SourceText source, DocumentTree tree)
    {
        this.source = source;
        text = source.Text;
        old = tree.Root!;
        positions = tree.Positions();
        style = DocumentStyle.Of(source);
        yaml = new YamlWriter(style);
        isJson = tree.IsJson;
    }

    /// <summary>The edits, in order and disjoint; null where there are none that do it.</summary>
    public ImmutableArray<TextEdit>? To(JsonNode current)
    {
        target = current;
        if (!Edit(old, current, new Site("", IsFlow: isJson, Column: 0)))
        {
            return null;
        }

        // Of what is added at one place, the inner part was found first.
        ImmutableArray<TextEdit> ordered = [.. edits.OrderBy(static edit => edit.Span)];
        return ordered.Zip(ordered.Skip(1)).All(static pair => pair.First.Span.End <= pair.Second.Span.Start) ? ordered : null;
    }

    /// <summary>Edits inside of a value; false where it has to be replaced as a whole.</summary>
    private bool Edit(JsonNode? before, JsonNode? after, Site site)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return true;
        }

        if (!positions.TryGetValue(site.Pointer, out var entry))
        {
            return false;
        }

        if (AliasAt(entry.Value) is { } alias)
        {
            return FollowsAnchor(alias, after);
        }

        KeepAnchor(entry.Value, before, after, default);
        var start = ContentStart(entry.Value);
        var isFlow = site.IsFlow || (start < text.Length && text[start] is '{' or '[');
        var mark = edits.Count;
        var done = (before, after) switch
        {
            (JsonObject { Count: > 0 } ours, JsonObject { Count: > 0 } theirs) => isFlow ? FlowMembers(ours, theirs, site.Pointer, start) : BlockMembers(ours, theirs, site.Pointer, start),
            (JsonArray { Count: > 0 } ours, JsonArray { Count: > 0 } theirs) => isFlow ? FlowItems(ours, theirs, site.Pointer, start) : BlockItems(ours, theirs, site.Pointer),
            _ => false,
        };
        if (!done)
        {
            edits.RemoveRange(mark, edits.Count - mark);
        }

        return done;
    }

    /// <summary>Replaces characters, and whatever was to be edited in them; anchors in them that others need are kept.</summary>
    private void Replace(int start, int end, string with)
    {
        var span = TextSpan.FromBounds(start, end);
        KeepAnchorsIn(span);

        // An anchor that moves away takes the space before it along.
        edits.RemoveAll(edit => edit.Span.Length > 0 && edit.Span.Start >= start - 1 && edit.Span.End > start && edit.Span.End <= end);
        edits.Add(new TextEdit(span, with));
    }

    private void Insert(int at, string added) => edits.Add(new TextEdit(new TextSpan(at, 0), added));

    /// <summary>Where the value begins after its anchor and tag.</summary>
    private int ContentStart(TextSpan value)
    {
        var at = value.Start;
        while (at < value.End && text[at] is '&' or '!')
        {
            at += text.AsSpan(at, value.End - at).IndexOfAny(" \t\r\n") is var length and >= 0 ? length : value.End - at;
            while (at < value.End && text[at] is ' ' or '\t' or '\r' or '\n')
            {
                at++;
            }
        }

        return at;
    }

    private int LineStart(int at) => source.StartOfLine(source.LineOf(at));

    private int Column(int at) => at - LineStart(at);

    /// <summary>Just after the line end of the line of <paramref name="at"/>, or the end of the text.</summary>
    private int NextLine(int at) => source.LineOf(at) is var line && line < source.LineCount ? source.StartOfLine(line + 1) : text.Length;

    /// <summary>A value that is looked at: where it is, whether the collection around it is written in flow style, and the column of its key or dash.</summary>
    private readonly record struct Site(string Pointer, bool IsFlow, int Column);
}

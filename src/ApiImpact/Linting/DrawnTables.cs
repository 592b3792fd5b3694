using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>
/// The tables of a document that are drawn with characters, in which a text that grows or shrinks would move the columns behind it:
/// docutils drops a table whose borders do not meet.
/// </summary>
internal sealed class DrawnTables(RstDocument document)
{
    private readonly Lazy<ImmutableArray<TextSpan>> spans = new(() =>
        [.. document.Descendants().OfType<Table>().Where(static table => table.Kind is TableKind.Grid or TableKind.Simple).Select(static table => table.Span)]);

    /// <summary>The fix with the blanks behind each text put in or taken out that keep the columns in their places; not safe any more where there are too few.</summary>
    public Fix Keep(SourceText source, Fix fix)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var edit in fix.Edits)
        {
            edits.Add(edit);
            if (edit.NewText.Length == edit.Span.Length || !spans.Value.Any(table => table.Start <= edit.Span.Start && edit.Span.End <= table.End) || !IsInText(source, edit.Span))
            {
                continue;
            }

            if (Blanks(source, edit) is not { } blanks)
            {
                return fix with { Safe = false };
            }

            if (blanks.Span.Length + blanks.NewText.Length > 0)
            {
                edits.Add(blanks);
            }
        }

        return edits.Count == fix.Edits.Length ? fix : Ordered(fix, edits);
    }

    /// <summary>Two texts of one cell share the blanks behind it: such a fix is left to its reader.</summary>
    private static Fix Ordered(Fix fix, ImmutableArray<TextEdit>.Builder edits)
    {
        var ordered = edits.OrderBy(static edit => edit.Span.Start).ToImmutableArray();
        return ordered.Zip(ordered.Skip(1)).All(static pair => pair.First.Span.End <= pair.Second.Span.Start && pair.First.Span != pair.Second.Span)
            ? fix with { Edits = ordered }
            : fix with { Safe = false };
    }

    /// <summary>Whether the edit is within a line, behind its indentation and before its end: nothing else moves a column.</summary>
    private static bool IsInText(SourceText source, TextSpan span)
    {
        var line = source.SpanOfLine(source.LineOf(span.Start));
        return span.End <= line.End && source.Slice(TextSpan.FromBounds(line.Start, span.Start)).ContainsAnyExcept(" \t")
            && source.Slice(TextSpan.FromBounds(span.End, line.End)).ContainsAnyExcept(' ');
    }

    /// <summary>The edit of the blanks at the end of the cell; null where there are fewer than are needed.</summary>
    private static TextEdit? Blanks(SourceText source, TextEdit edit)
    {
        var line = source.SpanOfLine(source.LineOf(edit.Span.Start));
        var rest = source.Slice(TextSpan.FromBounds(edit.Span.End, line.End));
        var gap = rest.IndexOf("  ");
        var border = rest.IndexOf('|');
        if (gap < 0 && border < 0)
        {
            return new TextEdit(new TextSpan(line.End, 0), "");
        }

        var start = gap >= 0 && (border < 0 || gap < border) ? gap : border - (border > 0 && rest[border - 1] == ' ' ? 1 : 0);
        var more = edit.Span.Length - edit.NewText.Length;
        var room = rest[start..].Length - rest[start..].TrimStart(' ').Length - 1;
        var at = edit.Span.End + start;
        return more > 0 ? new TextEdit(new TextSpan(at, 0), new string(' ', more))
            : room >= -more ? new TextEdit(new TextSpan(at, -more), "")
            : null;
    }
}

using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>The lines of a paragraph that its author meant as lines, although markup joins them.</summary>
internal static partial class BrokenLines
{
    /// <summary>A list's marker at the beginning of a line: without a blank line before it, markup takes it for text.</summary>
    [GeneratedRegex(@"^\s*(?:[*+\u2022-]|#\.|\d+[.)])\s+\S", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Marker { get; }

    /// <summary>
    /// The pieces of a paragraph: a new one begins at each line that begins with a list's marker or with a label; other lines continue the piece before.
    /// </summary>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return [new TextSpan(0, text.Length)];
        }

        var pieces = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var line = LineAt(text, at + 1);
            if (Marker.IsMatch(line) || Labels.Read(line) is not null)
            {
                pieces.Add(TextSpan.FromBounds(start, at));
                start = at + 1;
            }
        }

        pieces.Add(TextSpan.FromBounds(start, text.Length));
        return pieces.ToImmutable();
    }

    /// <summary>Whether a piece begins with a list's marker.</summary>
    public static bool IsItem(string text, TextSpan piece) => Marker.IsMatch(LineAt(text, piece.Start));

    /// <summary>All lines of a piece of a text that hold something, without the blanks around them.</summary>
    public static ImmutableArray<TextSpan> All(string text, TextSpan piece)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        for (var start = piece.Start; start < piece.End;)
        {
            var end = text.IndexOf('\n', start, piece.End - start) is >= 0 and var found ? found : piece.End;
            var (from, to) = (start, end);
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                lines.Add(TextSpan.FromBounds(from, to));
            }

            start = end + 1;
        }

        return lines.ToImmutable();
    }

    private static string LineAt(string text, int start) =>
        text[start..(text.IndexOf('\n', start) is >= 0 and var end ? end : text.Length)];
}

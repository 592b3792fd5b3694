using System.Globalization;
using System.Text;

namespace ApiImpact.Reporting;

/// <summary>
/// Text as a person sees it. Characters that show nothing, steer a terminal or turn the direction of what follows are written as JSON writes them,
/// <c>\u202e</c>: text from a spec must neither hide in a report nor change what stands beside it.
/// </summary>
internal static class VisibleText
{
    /// <summary>One line of text: a line end is written out as well.</summary>
    public static string Of(string text) => Escape(text, static _ => false);

    /// <summary>Text of several lines: line ends and tabs stay.</summary>
    public static string Lines(string text) => Escape(text, static rune => rune.Value is '\n' or '\t');

    private static string Escape(string text, Func<Rune, bool> stays)
    {
        StringBuilder? escaped = null;
        for (var at = 0; at < text.Length;)
        {
            var isRune = Rune.TryGetRuneAt(text, at, out var rune);
            var length = isRune ? rune.Utf16SequenceLength : 1;
            if (isRune && (IsVisible(rune) || stays(rune)))
            {
                escaped?.Append(text, at, length);
            }
            else
            {
                escaped ??= new StringBuilder(text, 0, at, text.Length + 16);
                foreach (var unit in text.AsSpan(at, length))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
                }
            }

            at += length;
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsVisible(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}

using System.Globalization;
using System.Text;

namespace ApiImpact.Text;

/// <summary>JSON in which every character can be seen.</summary>
internal static class VisibleJson
{
    /// <summary>
    /// JSON text with escapes for the characters that do not show: controls, format characters, white space other than the space, what is unassigned or private, letters
    /// that leave no mark, and marks that have no character to stand on. Outside of strings JSON has none of them, so it stays the same JSON.
    /// </summary>
    public static string Of(string json)
    {
        if (!json.AsSpan().ContainsAnyExceptInRange('\0', '~'))
        {
            return json;
        }

        var text = new StringBuilder(json.Length + 16);
        var canCarryMark = false;
        foreach (var rune in json.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (rune.IsAscii ? rune.Value == 0x7F : isMark ? !canCarryMark : IsHidden(rune, category))
            {
                foreach (var unit in rune.ToString())
                {
                    text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
                }

                canCarryMark = false;
            }
            else
            {
                text.Append(rune.ToString());
                canCarryMark = isMark || rune.Value is not ('"' or ' ');
            }
        }

        return text.ToString();
    }

    private static bool IsHidden(Rune rune, UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0; // Hangul fillers and the empty Braille pattern
}

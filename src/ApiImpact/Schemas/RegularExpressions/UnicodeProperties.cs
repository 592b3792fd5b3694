using System.Globalization;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The properties that <c>\p{…}</c> names here: general categories (ECMA-262, table 68), by short or long name, alone or after <c>gc=</c>, and Any, ASCII and Assigned.</summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, string> ShortNames = Names(
        ("L", "Letter"), ("LC", "Cased_Letter"), ("Lu", "Uppercase_Letter"), ("Ll", "Lowercase_Letter"), ("Lt", "Titlecase_Letter"),
        ("Lm", "Modifier_Letter"), ("Lo", "Other_Letter"), ("M", "Mark"), ("M", "Combining_Mark"), ("Mn", "Nonspacing_Mark"), ("Mc", "Spacing_Mark"),
        ("Me", "Enclosing_Mark"), ("N", "Number"), ("Nd", "Decimal_Number"), ("Nd", "digit"), ("Nl", "Letter_Number"), ("No", "Other_Number"),
        ("Z", "Separator"), ("Zs", "Space_Separator"), ("Zl", "Line_Separator"), ("Zp", "Paragraph_Separator"), ("C", "Other"), ("Cc", "Control"),
        ("Cc", "cntrl"), ("Cf", "Format"), ("Cs", "Surrogate"), ("Co", "Private_Use"), ("Cn", "Unassigned"), ("P", "Punctuation"), ("P", "punct"),
        ("Pc", "Connector_Punctuation"), ("Pd", "Dash_Punctuation"), ("Ps", "Open_Punctuation"), ("Pe", "Close_Punctuation"),
        ("Pi", "Initial_Punctuation"), ("Pf", "Final_Punctuation"), ("Po", "Other_Punctuation"), ("S", "Symbol"), ("Sm", "Math_Symbol"),
        ("Sc", "Currency_Symbol"), ("Sk", "Modifier_Symbol"), ("So", "Other_Symbol"));

    private static readonly string[] Codes =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf",
        "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    // One walk over all code points makes the sets of all categories.
    private static readonly Lazy<CharacterSet[]> Categories = new(Walk);

    /// <summary>The characters that have the property; null if it is not known here.</summary>
    public static CharacterSet? Find(string property)
    {
        var value = property.StartsWith("gc=", StringComparison.Ordinal) ? property[3..]
            : property.StartsWith("General_Category=", StringComparison.Ordinal) ? property[17..]
            : null;
        return (value ?? property) switch
        {
            "Any" when value is null => CharacterSet.All,
            "ASCII" when value is null => CharacterSet.Range(0, 0x7F),
            "Assigned" when value is null => WithCode("Cn").Complement(),
            var name => ShortNames.TryGetValue(name, out var code) ? WithCode(code) : null,
        };
    }

    private static CharacterSet WithCode(string code) => CharacterSet.Union([.. Categories.Value.Where((_, category) => IsIn(code, Codes[category]))]);

    private static CharacterSet[] Walk()
    {
        var ranges = Codes.Select(static _ => new List<CharacterSet>()).ToArray();
        for (var (start, end) = (0, 0); start < CharacterSet.Limit; start = end)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(start);
            do
            {
                end++;
            }
            while (end < CharacterSet.Limit && CharUnicodeInfo.GetUnicodeCategory(end) == category);

            ranges[(int)category].Add(CharacterSet.Range(start, end - 1));
        }

        return [.. ranges.Select(CharacterSet.Union)];
    }

    private static bool IsIn(string code, string category) => code == "LC" ? category is "Lu" or "Ll" or "Lt" : category.StartsWith(code, StringComparison.Ordinal);

    private static Dictionary<string, string> Names(params ReadOnlySpan<(string Short, string Long)> pairs)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (code, name) in pairs)
        {
            names[code] = code;
            names[name] = code;
        }

        return names;
    }
}

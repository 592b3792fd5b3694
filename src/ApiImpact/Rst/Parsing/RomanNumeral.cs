using System.Buffers;
using System.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>Roman numerals from 1 to 4999, in the one form that is correct.</summary>
internal static class RomanNumeral
{
    private const int Largest = 4999;

    private static readonly SearchValues<char> LowerLetters = SearchValues.Create("ivxlcdm");
    private static readonly SearchValues<char> UpperLetters = SearchValues.Create("IVXLCDM");

    private static readonly (string Letters, int Value)[] Digits =
    [
        ("M", 1000), ("CM", 900), ("D", 500), ("CD", 400), ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>Whether all letters are small letters of numerals.</summary>
    public static bool IsLower(ReadOnlySpan<char> letters) => !letters.ContainsAnyExcept(LowerLetters);

    /// <summary>Whether all letters are capitals of numerals.</summary>
    public static bool IsUpper(ReadOnlySpan<char> letters) => !letters.ContainsAnyExcept(UpperLetters);

    /// <summary>The value of a numeral in either case, or 0 where it is none.</summary>
    public static int Parse(ReadOnlySpan<char> numeral)
    {
        var value = 0;
        var rest = numeral;
        foreach (var (letters, worth) in Digits)
        {
            while (value <= Largest && rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            {
                value += worth;
                rest = rest[letters.Length..];
            }
        }

        return rest.Length == 0 && value <= Largest && numeral.Equals(Spell(value), StringComparison.OrdinalIgnoreCase) ? value : 0;
    }

    /// <summary>The numeral, in capitals; empty for a value that has none.</summary>
    public static string Spell(long value)
    {
        if (value is < 1 or > Largest)
        {
            return "";
        }

        var numeral = new StringBuilder();
        foreach (var (letters, worth) in Digits)
        {
            for (; value >= worth; value -= worth)
            {
                numeral.Append(letters);
            }
        }

        return numeral.ToString();
    }
}

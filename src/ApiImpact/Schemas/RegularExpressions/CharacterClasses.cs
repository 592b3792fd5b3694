namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The sets that ECMA-262 names (22.2.2.9, CharacterClassEscape, and the dot).</summary>
internal static class CharacterClasses
{
    /// <summary><c>\d</c>: "the ten-element CharSet containing the characters 0, 1, … 9".</summary>
    public static CharacterSet Digits { get; } = CharacterSet.Range('0', '9');

    /// <summary><c>\w</c>: basicWordChars, "every character in the ASCII word characters" (the letters, the digits and the low line).</summary>
    public static CharacterSet WordCharacters { get; } = CharacterSet.Union(
        [CharacterSet.Range('a', 'z'), CharacterSet.Range('A', 'Z'), CharacterSet.Range('0', '9'), CharacterSet.Of('_')]);

    /// <summary>LineTerminator (12.3): LF, CR, LS, PS.</summary>
    public static CharacterSet LineTerminators { get; } = CharacterSet.Union(
        [CharacterSet.Of('\n'), CharacterSet.Of('\r'), CharacterSet.Range(0x2028, 0x2029)]);

    /// <summary><c>\s</c>: "the CharSet containing all characters corresponding to a code point on the right-hand side of the WhiteSpace or LineTerminator productions".</summary>
    /// <remarks>WhiteSpace (12.2): TAB, VT, FF, ZWNBSP, and USP, "any code point in general category Space_Separator".</remarks>
    public static CharacterSet Spaces { get; } = CharacterSet.Union(
    [
        CharacterSet.Of('\t'), CharacterSet.Range(0x0B, 0x0C), CharacterSet.Of(0xFEFF), LineTerminators,
        CharacterSet.Of(' '), CharacterSet.Of(0xA0), CharacterSet.Of(0x1680), CharacterSet.Range(0x2000, 0x200A),
        CharacterSet.Of(0x202F), CharacterSet.Of(0x205F), CharacterSet.Of(0x3000),
    ]);

    /// <summary>The dot without the s flag: all but the line terminators.</summary>
    public static CharacterSet Dot { get; } = LineTerminators.Complement();
}

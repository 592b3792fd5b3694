namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>What the classes <c>\d</c>, <c>\s</c> and <c>\w</c> stand for.</summary>
internal sealed record ClassReading(CharacterSet Digits, CharacterSet Spaces, CharacterSet WordCharacters)
{
    // Made when it is asked for: each category takes a walk over all code points.
    private static readonly Lazy<ClassReading> LazyUnicode = new(static () => new(
        CharacterSet.Union([CharacterClasses.Digits, Category("Nd")]),
        CharacterSet.Union([Category("Z"), CharacterSet.Range(0x09, 0x0D), CharacterSet.Of(0x85)]),
        CharacterSet.Union([CharacterClasses.WordCharacters, Category("L"), Category("M"), Category("N"), Category("Pc"), CharacterSet.Range(0x200C, 0x200D)])));

    /// <summary>As ECMA-262 says.</summary>
    public static ClassReading Ecma { get; } = new(CharacterClasses.Digits, CharacterClasses.Spaces, CharacterClasses.WordCharacters);

    /// <summary>As the languages in which services validate read them, each somewhat differently: all that Unicode (UTS #18, annex C), Python or .NET counts in.</summary>
    public static ClassReading Unicode => LazyUnicode.Value;

    private static CharacterSet Category(string code) => UnicodeProperties.Find(code)!;
}

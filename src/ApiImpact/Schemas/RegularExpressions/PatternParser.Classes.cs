namespace ApiImpact.Schemas.RegularExpressions;

/// <content>Classes in brackets.</content>
internal sealed partial class PatternParser
{
    /// <summary>CharacterClass, after the opening bracket. <c>[]</c> matches nothing, <c>[^]</c> any character.</summary>
    private CharacterSet ParseClass()
    {
        var inverted = Take('^');
        var parts = new List<CharacterSet>();
        while (!AtEnd && Current != ']')
        {
            parts.Add(ParseClassRange());
        }

        if (!Take(']'))
        {
            return NoSet("a class without its closing bracket");
        }

        var set = CharacterSet.Union(parts);
        return inverted ? set.Complement() : set;
    }

    private CharacterSet ParseClassRange()
    {
        var first = ParseClassAtom();
        if (Current != '-' || _position + 1 >= _text.Length || _text[_position + 1] == ']')
        {
            return first.Set;
        }

        _position++;
        var last = ParseClassAtom();
        if (first.Character is { } from && last.Character is { } to)
        {
            return from <= to ? CharacterSet.Range(from, to) : NoSet("a range whose ends are out of order");
        }

        // Annex B.1.2.7, CharacterRangeOrUnion: where an end is a class such as \w, the hyphen stands for itself.
        return CharacterSet.Union([first.Set, CharacterSet.Of('-'), last.Set]);
    }

    private (CharacterSet Set, int? Character) ParseClassAtom()
    {
        if (!Take('\\'))
        {
            return Single(AtEnd ? NoCharacter("a class without its closing bracket") : TakeCodePoint());
        }

        if (Take('b'))
        {
            return Single('\b');
        }

        return TakeClassEscape() is { } set ? (set, null) : Single(TakeCharacterEscape());
    }

    private static (CharacterSet Set, int? Character) Single(int character) => (CharacterSet.Of(character), character);
}

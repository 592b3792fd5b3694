using System.Globalization;

namespace ApiImpact.Schemas.RegularExpressions;

/// <content>Escapes, outside and inside of classes.</content>
internal sealed partial class PatternParser
{
    /// <summary>AtomEscape, after the backslash.</summary>
    private PatternNode ParseAtomEscape()
    {
        if (Current is >= '1' and <= '9')
        {
            return Reference(TakeNumber(ref _position));
        }

        if (Current == 'k')
        {
            _position++;
            return Take('<') && TakeName() is { } name ? Reference(_groups.NumberOf(name)) : Fail("\\k without the name of a group");
        }

        return TakeClassEscape() is { } set ? new CharacterNode(set) : new CharacterNode(CharacterSet.Of(TakeCharacterEscape()));
    }

    private PatternNode Reference(int? number) =>
        number <= _groups.Count ? new ReferenceNode(number.Value) : Fail("a back reference to a group that is not there");

    /// <summary>CharacterClassEscape; null, and nothing taken, if there is none.</summary>
    private CharacterSet? TakeClassEscape()
    {
        switch (Current)
        {
            case 'p' or 'P':
                return TakeProperty();
            case 'd' or 'D':
                return Named(_classes.Digits);
            case 's' or 'S':
                return Named(_classes.Spaces);
            case 'w' or 'W':
                return Named(_classes.WordCharacters);
            default:
                return null;
        }
    }

    private CharacterSet Named(CharacterSet set)
    {
        var inverted = char.IsAsciiLetterUpper(Current);
        _position++;
        return inverted ? set.Complement() : set;
    }

    private CharacterSet TakeProperty()
    {
        var inverted = Current == 'P';
        _position++;
        var end = _text.IndexOf('}', _position);
        if (Current != '{' || end < 0)
        {
            return NoSet("\\p without a property in braces");
        }

        var property = _text[(_position + 1)..end];
        _position = end + 1;
        return UnicodeProperties.Find(property) is not { } set ? NoSet($"the property \\p{{{property}}}, which is not known here")
            : inverted ? set.Complement() : set;
    }

    /// <summary>CharacterEscape, after the backslash: a code point.</summary>
    private int TakeCharacterEscape()
    {
        if (AtEnd)
        {
            return NoCharacter("a backslash at the end");
        }

        var escaped = Current;
        _position++;
        switch (escaped)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when !char.IsAsciiDigit(Current):
                return 0;
            case 'c' when char.IsAsciiLetter(Current):
                // "the numeric value of ch modulo 32"
                return _text[_position++] % 32;
            case 'x':
                return TakeHexadecimal(2) ?? NoCharacter("\\x without two hexadecimal digits");
            case 'u':
                return TakeUnicodeEscape();
            default:
                _position--;
                return char.IsAsciiLetterOrDigit(escaped)
                    ? NoCharacter($"the escape \\{escaped}, which ECMA-262 does not have")
                    : TakeCodePoint();
        }
    }

    /// <summary>RegExpUnicodeEscapeSequence, after the u: four digits, a surrogate pair, or digits in braces.</summary>
    private int TakeUnicodeEscape()
    {
        if (Take('{'))
        {
            var end = _text.IndexOf('}', Math.Min(_position, _text.Length));
            var known = int.TryParse(
                end < 0 ? [] : _text.AsSpan(_position..end), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var braced);
            _position = end + 1;
            return known && braced is >= 0 and < CharacterSet.Limit ? Scalar(braced) : NoCharacter("a malformed \\u{…}");
        }

        if (TakeHexadecimal(4) is not { } lead)
        {
            return NoCharacter("\\u without four hexadecimal digits");
        }

        var start = _position;
        if (char.IsHighSurrogate((char)lead) && Take("\\u") && TakeHexadecimal(4) is { } trail && char.IsLowSurrogate((char)trail))
        {
            return char.ConvertToUtf32((char)lead, (char)trail);
        }

        _position = start;
        return Scalar(lead);
    }

    private int Scalar(int character) => character is >= 0xD800 and < 0xE000 ? NoCharacter("an unpaired surrogate") : character;

    private int? TakeHexadecimal(int digits)
    {
        if (_position + digits > _text.Length
            || !int.TryParse(_text.AsSpan(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        _position += digits;
        return value;
    }

    private int NoCharacter(string reason)
    {
        _ = Fail(reason);
        return 0;
    }

    private CharacterSet NoSet(string reason)
    {
        _ = Fail(reason);
        return CharacterSet.None;
    }
}

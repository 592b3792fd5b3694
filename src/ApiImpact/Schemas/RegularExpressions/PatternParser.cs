using System.Globalization;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// Reads the patterns of ECMA-262 (22.2.1). Strings are sequences of code points, as with the u flag, which JSON Schema (2020-12, core 6.4) asks for; the syntax is as
/// lenient as a browser's (Annex B.1.2) where the leniency has one meaning. What dialects read differently, such as <c>\Z</c>, <c>(?i)</c> or <c>{,5}</c>, is not read.
/// </summary>
internal sealed partial class PatternParser
{
    private const char EndOfText = '\0';

    private readonly string _text;
    private readonly ClassReading _classes;
    private readonly PatternGroups _groups;
    private int _position;
    private int _depth;
    private int _opened;
    private string? _reason;

    private PatternParser(string text, ClassReading classes) => (_text, _classes, _groups) = (text, classes, PatternGroups.Of(text));

    private bool AtEnd => _position >= _text.Length;

    private char Current => AtEnd ? EndOfText : _text[_position];

    /// <summary>Reads a pattern, with its classes as ECMA-262 says or in another reading.</summary>
    public static PatternReading Parse(string pattern, ClassReading? classes = null)
    {
        if (pattern.Length > Budget.PatternLength)
        {
            return new(Node: null, $"it is longer than {Budget.PatternLength} characters");
        }

        var parser = new PatternParser(pattern, classes ?? ClassReading.Ecma);
        var node = parser.ParseDisjunction();
        if (!parser.AtEnd)
        {
            _ = parser.Fail("a closing parenthesis without an opening one");
        }

        return parser._reason is null ? new(node, Reason: null) : new(Node: null, parser._reason);
    }

    private PatternNode ParseDisjunction()
    {
        var choices = new List<PatternNode> { ParseAlternative() };
        while (Take('|'))
        {
            choices.Add(ParseAlternative());
        }

        return choices.Count == 1 ? choices[0] : new AlternationNode([.. choices]);
    }

    private PatternNode ParseAlternative()
    {
        var items = new List<PatternNode>();
        while (!AtEnd && Current is not ('|' or ')'))
        {
            items.Add(ParseTerm());
        }

        return items.Count == 1 ? items[0] : new SequenceNode([.. items]);
    }

    private PatternNode ParseTerm() => Current switch
    {
        '^' => ParseAssertion(1, PatternNode.Start),
        '$' => ParseAssertion(1, PatternNode.End),
        '\\' when Ahead("\\b") => ParseAssertion(2, WordBoundary(inverted: false)),
        '\\' when Ahead("\\B") => ParseAssertion(2, WordBoundary(inverted: true)),
        '(' => ParseGroup(),
        '*' or '+' or '?' => Fail("nothing to repeat"),
        '{' when PeekBraces() is not null => Fail("nothing to repeat"),
        _ => ParseQuantifier(ParseAtom()),
    };

    private PatternNode ParseAssertion(int length, PatternNode assertion)
    {
        _position += length;
        return assertion;
    }

    private PatternNode ParseAtom()
    {
        switch (Current)
        {
            case '.':
                _position++;
                return new CharacterNode(CharacterClasses.Dot);
            case '[':
                _position++;
                return new CharacterNode(ParseClass());
            case '\\':
                _position++;
                return ParseAtomEscape();
            case '{' when Ahead("{,"):
                return Fail("{, which ECMA-262 reads as text and other dialects as a quantifier");
            default:
                // Annex B, ExtendedPatternCharacter: "]" and "{" and "}" may stand for themselves.
                return new CharacterNode(CharacterSet.Of(TakeCodePoint()));
        }
    }

    private PatternNode ParseGroup()
    {
        // Annex B.1.2: a look-ahead may be quantified, a look-behind may not.
        var quantifiable = !Ahead("(?<=") && !Ahead("(?<!");
        _position++;
        if (++_depth > Budget.Nesting)
        {
            return Fail("its groups are nested too deeply");
        }

        var node = ParseGroupBody();
        _depth--;
        if (!Take(')'))
        {
            return Fail("a group without its closing parenthesis");
        }

        return quantifiable ? ParseQuantifier(node) : node;
    }

    private PatternNode ParseGroupBody()
    {
        if (!Take('?'))
        {
            return new GroupNode(Number: ++_opened, Item: ParseDisjunction());
        }

        if (Take(':'))
        {
            return ParseDisjunction();
        }

        if (Take('='))
        {
            return new LookNode(ParseDisjunction(), Behind: false, Negative: false);
        }

        if (Take('!'))
        {
            return new LookNode(ParseDisjunction(), Behind: false, Negative: true);
        }

        if (Take("<="))
        {
            return new LookNode(ParseDisjunction(), Behind: true, Negative: false);
        }

        if (Take("<!"))
        {
            return new LookNode(ParseDisjunction(), Behind: true, Negative: true);
        }

        if (Take('<'))
        {
            return TakeName() is null ? Fail("a malformed group name") : new GroupNode(Number: ++_opened, Item: ParseDisjunction());
        }

        return Fail($"(?{Current}, which ECMA-262 does not have");
    }

    private PatternNode ParseQuantifier(PatternNode item)
    {
        (int Minimum, int? Maximum) bounds;
        if (Take('*'))
        {
            bounds = (0, null);
        }
        else if (Take('+'))
        {
            bounds = (1, null);
        }
        else if (Take('?'))
        {
            bounds = (0, 1);
        }
        else if (PeekBraces() is { } braces)
        {
            bounds = (braces.Minimum, braces.Maximum);
            _position = braces.End;
        }
        else
        {
            return item;
        }

        _ = Take('?');
        return bounds.Maximum < bounds.Minimum
            ? Fail("a quantifier whose bounds are out of order")
            : new RepeatNode(item, bounds.Minimum, bounds.Maximum);
    }

    /// <summary>A quantifier in braces at this place. Braces that are none stand for themselves (Annex B, InvalidBracedQuantifier).</summary>
    private (int Minimum, int? Maximum, int End)? PeekBraces()
    {
        if (Current != '{')
        {
            return null;
        }

        var position = _position + 1;
        var minimum = TakeNumber(ref position);
        var maximum = minimum;
        if (position < _text.Length && _text[position] == ',')
        {
            position++;
            maximum = TakeNumber(ref position);
        }

        return minimum is { } least && position < _text.Length && _text[position] == '}' ? (least, maximum, position + 1) : null;
    }

    /// <summary>A number, saturated; null if there is none.</summary>
    private int? TakeNumber(ref int position)
    {
        var start = position;
        while (position < _text.Length && char.IsAsciiDigit(_text[position]))
        {
            position++;
        }

        var digits = _text.AsSpan(start..position);
        return digits.IsEmpty ? null : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
    }

    /// <summary>A group name with its closing bracket.</summary>
    private string? TakeName()
    {
        var end = _text.IndexOf('>', _position);
        if (end <= _position || char.IsAsciiDigit(Current) || !_text.AsSpan(_position..end).ToString().All(static c => char.IsLetterOrDigit(c) || c is '_' or '$'))
        {
            return null;
        }

        var name = _text[_position..end];
        _position = end + 1;
        return name;
    }

    private int TakeCodePoint()
    {
        if (char.IsSurrogate(Current) && (_position + 1 >= _text.Length || !char.IsSurrogatePair(_text, _position)))
        {
            _ = Fail("an unpaired surrogate");
            return 0;
        }

        var character = char.ConvertToUtf32(_text, _position);
        _position += character > char.MaxValue ? 2 : 1;
        return character;
    }

    private bool Ahead(string text) => string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private bool Take(char character) => Take([character]);

    private bool Take(ReadOnlySpan<char> text)
    {
        var taken = _text.AsSpan(Math.Min(_position, _text.Length)).StartsWith(text, StringComparison.Ordinal);
        _position += taken ? text.Length : 0;
        return taken;
    }

    /// <summary>Notes the first reason and ends the reading.</summary>
    private PatternNode Fail(string reason)
    {
        _reason ??= reason;
        _position = _text.Length;
        return PatternNode.Empty;
    }

    /// <summary>22.2.2.4: <c>\b</c> holds if exactly one of the characters before and after is a word character.</summary>
    private AlternationNode WordBoundary(bool inverted)
    {
        var word = new CharacterNode(_classes.WordCharacters);
        return new([Between(isBefore: true), Between(isBefore: false)]);

        SequenceNode Between(bool isBefore) => new(
            [new LookNode(word, Behind: true, Negative: !isBefore), new LookNode(word, Behind: false, Negative: isBefore != inverted)]);
    }
}

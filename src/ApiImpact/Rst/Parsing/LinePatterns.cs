namespace ApiImpact.Rst.Parsing;

/// <summary>What the first line of a block begins with. A pattern that matches gives the width of what it matched, blanks behind it included; or 0.</summary>
internal static class LinePatterns
{
    /// <summary>The number of white-space characters at the start.</summary>
    public static int LeadingSpace(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && Whitespace.IsSpace(line[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>A bullet.</summary>
    public static int Bullet(ReadOnlySpan<char> line) => line[0] is '-' or '+' or '*' or '\u2022' or '\u2023' or '\u2043' ? Blanks(line, 1) : 0;

    /// <summary><c>&gt;&gt;&gt;</c>.</summary>
    public static int Doctest(ReadOnlySpan<char> line) => line.StartsWith(">>>") ? Blanks(line, 3) : 0;

    /// <summary><c>|</c>.</summary>
    public static int LineBlock(ReadOnlySpan<char> line) => line[0] == '|' ? Blanks(line, 1) : 0;

    /// <summary><c>..</c>.</summary>
    public static int ExplicitMarkup(ReadOnlySpan<char> line) => line.StartsWith("..") ? Blanks(line, 2) : 0;

    /// <summary><c>__</c>.</summary>
    public static int AnonymousTarget(ReadOnlySpan<char> line) => line.StartsWith("__") ? Blanks(line, 2) : 0;

    /// <summary><c>:name:</c>, where a colon inside the name is escaped or not followed by a blank.</summary>
    public static int FieldMarker(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != ':' || line[1] is ':' or ' ')
        {
            return 0;
        }

        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '\\')
            {
                at++;
            }
            else if (line[at] == ':' && (at + 1 == line.Length || line[at + 1] is ' ' or '`'))
            {
                return line[at - 1] == ' ' ? 0 : Blanks(line, at + 1);
            }
        }

        return 0;
    }

    /// <summary>The top of a grid table: <c>+---+---+</c>.</summary>
    public static bool IsGridTop(ReadOnlySpan<char> line) =>
        line.Length >= 5 && line[0] == '+' && line[1] == '-' && line[^1] == '+' && line[^2] == '-' && !line.ContainsAnyExcept('-', '+');

    /// <summary>The top of a simple table: <c>===  ===</c>, at least two columns.</summary>
    public static bool IsSimpleTop(ReadOnlySpan<char> line) => line[0] == '=' && line.Contains(' ') && !line.ContainsAnyExcept('=', ' ');

    /// <summary>The bottom, or the border under the header, of a simple table.</summary>
    public static bool IsSimpleBorder(ReadOnlySpan<char> line) => line.Length > 0 && line[0] == '=' && !line.ContainsAnyExcept('=', ' ');

    /// <summary>A line of one punctuation character over and over: an adornment or a transition.</summary>
    public static bool IsUniform(ReadOnlySpan<char> line) =>
        line.Length > 0 && char.IsBetween(line[0], '!', '~') && !char.IsAsciiLetterOrDigit(line[0]) && !line.ContainsAnyExcept(line[0]);

    /// <summary>Whether no block but a text block begins with the line.</summary>
    public static bool IsText(ReadOnlySpan<char> line) =>
        Bullet(line) == 0 && Enumerator.Match(line, null).Width == 0 && FieldMarker(line) == 0 && OptionMarker.Match(line) == 0
        && Doctest(line) == 0 && LineBlock(line) == 0 && !IsGridTop(line) && !IsSimpleTop(line) && ExplicitMarkup(line) == 0
        && AnonymousTarget(line) == 0 && !IsUniform(line);

    private static int Blanks(ReadOnlySpan<char> line, int at)
    {
        if (at == line.Length)
        {
            return at;
        }

        if (line[at] != ' ')
        {
            return 0;
        }

        while (at < line.Length && line[at] == ' ')
        {
            at++;
        }

        return at;
    }
}

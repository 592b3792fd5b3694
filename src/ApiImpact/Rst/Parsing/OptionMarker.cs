namespace ApiImpact.Rst.Parsing;

/// <summary>The options of an option list item: <c>-a, -b FILE, --long=VALUE, /V</c>, and two blanks or the line's end behind them.</summary>
internal static class OptionMarker
{
    /// <summary>The width of the marker, blanks included; 0 where there is none.</summary>
    public static int Match(ReadOnlySpan<char> line)
    {
        if (line[0] is not ('-' or '+' or '/'))
        {
            return 0;
        }

        for (var at = 0; ;)
        {
            var end = OptionEnd(line, at);
            if (end == 0)
            {
                return 0;
            }

            if (end == line.Length)
            {
                return end;
            }

            if (line[end] == ',')
            {
                at = end + 2;
                continue;
            }

            while (end < line.Length && line[end] == ' ')
            {
                end++;
            }

            return end;
        }
    }

    /// <summary>Whether what stands at <paramref name="at"/> may follow an option.</summary>
    private static bool Ends(ReadOnlySpan<char> line, int at) =>
        at == line.Length || line[at..].StartsWith("  ") || (line[at..].StartsWith(", ") && at + 2 < line.Length && line[at + 2] is '-' or '+' or '/')
        || (at == line.Length - 1 && line[at] == ' ');

    // An argument may follow at once, after one blank, or after an equals sign: whichever leaves an end behind the option.
    private static int OptionEnd(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length)
        {
            return 0;
        }

        var isLong = line[at] == '/' || line[at..].StartsWith("--");
        var name = at + (line[at..].StartsWith("--") ? 2 : 1);
        if (line[at] is not ('-' or '+' or '/') || name >= line.Length || !char.IsAsciiLetterOrDigit(line[name]))
        {
            return 0;
        }

        var nameEnd = name + 1;
        if (isLong)
        {
            while (nameEnd < line.Length && IsNameCharacter(line[nameEnd]))
            {
                nameEnd++;
            }
        }

        var separated = nameEnd < line.Length && (line[nameEnd] == ' ' || (isLong && line[nameEnd] == '='));
        if ((separated || !isLong) && ArgumentEnd(line, separated ? nameEnd + 1 : nameEnd) is > 0 and var end && Ends(line, end))
        {
            return end;
        }

        return Ends(line, nameEnd) ? nameEnd : 0;
    }

    private static int ArgumentEnd(ReadOnlySpan<char> line, int at)
    {
        if (at >= line.Length)
        {
            return 0;
        }

        if (line[at] == '<')
        {
            var length = line[(at + 1)..].IndexOfAny('<', '>');
            return length > 0 && line[at + 1 + length] == '>' ? at + length + 2 : 0;
        }

        if (!char.IsAsciiLetter(line[at]))
        {
            return 0;
        }

        while (at < line.Length && IsNameCharacter(line[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}

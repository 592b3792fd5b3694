using System.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>The parts of a hyperlink target or substitution definition. Escaping backslashes are <c>\0</c> here, as in docutils.</summary>
internal static class ExplicitTarget
{
    /// <summary>Replaces each backslash that escapes with <c>\0</c>.</summary>
    public static string Escape(ReadOnlySpan<char> line)
    {
        if (!line.Contains('\\'))
        {
            return line.ToString();
        }

        var escaped = line.ToArray();
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] == '\\')
            {
                escaped[at++] = '\0';
            }
        }

        return new string(escaped);
    }

    /// <summary>Removes the escapes, and the white space that they stand before.</summary>
    public static string Unescape(string text) => text.Contains('\0', StringComparison.Ordinal)
        ? text.Replace("\0 ", "", StringComparison.Ordinal).Replace("\0\n", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)
        : text;

    /// <summary>Matches <c>name: </c>, <c>`quoted name`: </c> or <c>_: </c> (no name) and gives the width; 0 where there is none.</summary>
    public static int MatchName(string marker, out string? name)
    {
        name = null;
        if (marker.StartsWith('_'))
        {
            return ColonEnd(marker, 1);
        }

        var start = marker.StartsWith('`') ? 1 : 0;
        if (start < marker.Length && marker[start] is ' ' or '`')
        {
            return 0;
        }

        for (var end = start + 1; end < marker.Length; end++)
        {
            var before = marker[end - 1];
            if (before == '\0' || Whitespace.IsSpace(before) || (start == 1 && marker[end] != '`'))
            {
                continue;
            }

            var behind = end + start;
            var isColon = start == 0 && before == ':' && (end < 2 || marker[end - 2] != '\0');
            if (!isColon && ColonEnd(marker, behind) is > 0 and var width)
            {
                name = marker[start..end];
                return width;
            }
        }

        return 0;
    }

    /// <summary>Matches <c>name| </c> and gives the width; 0 where there is none.</summary>
    public static int MatchSubstitution(string marker, out string name)
    {
        for (var end = marker.IndexOf('|', StringComparison.Ordinal); end >= 0; end = marker.IndexOf('|', end + 1))
        {
            if (end > 0 && marker[end - 1] != '\0' && !Whitespace.IsSpace(marker[end - 1]) && (end + 1 == marker.Length || marker[end + 1] == ' '))
            {
                name = marker[..end];
                var width = end + 1;
                while (width < marker.Length && marker[width] == ' ')
                {
                    width++;
                }

                return width;
            }
        }

        name = "";
        return 0;
    }

    /// <summary>The name that an indirect target refers to (<c>name_</c>, <c>`phrase`_</c>), or null.</summary>
    public static string? Reference(List<string> address)
    {
        if (address.Count == 0 || !address[^1].AsSpan().TrimEnd().EndsWith("_"))
        {
            return null;
        }

        var reference = Whitespace.NormalizeBlanks(string.Join(' ', address.Select(static line => line.Trim())));
        if (SimpleName.EndOf(reference, 0) == reference.Length - 1)
        {
            return Unescape(reference[..^1]);
        }

        var isPhrase = reference.Length > 3 && reference[0] == '`' && reference[1] != ' ' && reference.EndsWith("`_", StringComparison.Ordinal)
            && reference[^3] is not ('\0' or ' ');
        return isPhrase ? Unescape(reference[1..^2]) : null;
    }

    /// <summary>The address: white space is dropped, unless it is escaped.</summary>
    public static string Uri(ReadOnlySpan<char> address)
    {
        var uri = new StringBuilder(address.Length);
        for (var at = 0; at < address.Length; at++)
        {
            if (address[at] == '\0')
            {
                if (at + 1 < address.Length)
                {
                    uri.Append(address[++at]);
                }
            }
            else if (!Whitespace.IsSpace(address[at]))
            {
                uri.Append(address[at]);
            }
        }

        return uri.ToString();
    }

    // An optional blank, the colon, and blanks or the end.
    private static int ColonEnd(string marker, int at)
    {
        if (at < marker.Length && marker[at] == ' ')
        {
            at++;
        }

        if (at >= marker.Length || marker[at] != ':' || (at + 1 < marker.Length && marker[at + 1] != ' '))
        {
            return 0;
        }

        at++;
        while (at < marker.Length && marker[at] == ' ')
        {
            at++;
        }

        return at;
    }
}

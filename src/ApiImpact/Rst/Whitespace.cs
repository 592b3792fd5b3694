using System.Globalization;
using System.Text;

namespace ApiImpact.Rst;

/// <summary>White space as Python, and so docutils, understands it.</summary>
internal static class Whitespace
{
    /// <summary>Whether <c>str.isspace()</c> of Python holds.</summary>
    public static bool IsSpace(char c) => c <= ' ' ? c is ' ' or (>= '\t' and <= '\r') or (>= '\x1c' and <= '\x1f') : c >= '\x85' && char.IsWhiteSpace(c);

    /// <summary>One blank for each run of blanks, tabs, line ends and no-break spaces; none at the ends.</summary>
    public static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (IsCollapsible(c))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending)
            {
                result.Append(' ');
                pending = false;
            }

            result.Append(c);
        }

        return TrimAll(result.ToString());
    }

    /// <summary>A name as references are matched: lower case, single blanks.</summary>
    public static string NormalizeName(string name) => NormalizeBlanks(name).ToLower(CultureInfo.InvariantCulture);

    /// <summary>Words joined by single blanks, split at any white space.</summary>
    public static string NormalizeBlanks(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length;)
        {
            if (IsSpace(name[at]))
            {
                at++;
                continue;
            }

            if (result.Length > 0)
            {
                result.Append(' ');
            }

            while (at < name.Length && !IsSpace(name[at]))
            {
                result.Append(name[at++]);
            }
        }

        return result.ToString();
    }

    private static bool IsCollapsible(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u00a0';

    private static bool IsCollapsed(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (IsSpace(text[0]) || IsSpace(text[^1]))
        {
            return false;
        }

        var span = text.AsSpan();
        return !span.ContainsAnyInRange('\t', '\r') && !span.Contains('\u00a0') && !span.Contains("  ", StringComparison.Ordinal);
    }

    private static string TrimAll(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }
}

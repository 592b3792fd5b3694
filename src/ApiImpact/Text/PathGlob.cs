namespace ApiImpact.Text;

/// <summary>
/// A pattern of paths with <c>/</c>: <c>*</c> and <c>?</c> stay within a segment, <c>**</c> is any number of segments. A pattern without
/// a slash looks at the file's name only; one that ends with a slash stands for everything in the folder.
/// </summary>
internal sealed class PathGlob
{
    private readonly string[] segments;

    /// <summary>Takes the pattern.</summary>
    public PathGlob(string pattern)
    {
        Pattern = pattern;
        var whole = pattern.EndsWith('/') ? pattern + "**" : pattern;
        segments = whole.Contains('/', StringComparison.Ordinal)
            ? whole.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static segment => segment != ".").ToArray()
            : ["**", whole];
    }

    /// <summary>The pattern as written.</summary>
    public string Pattern { get; }

    /// <summary>Whether a text has anything in it that a pattern reads other than letter by letter.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>Whether a path, relative to where the pattern was written, matches.</summary>
    public bool Matches(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(static segment => segment != ".").ToArray();

        // reachable[at] says whether the pattern so far can end before parts[at]: linear in both, whatever the pattern.
        var reachable = new bool[parts.Length + 1];
        reachable[0] = true;
        foreach (var segment in segments)
        {
            var next = new bool[parts.Length + 1];
            for (var at = 0; at <= parts.Length; at++)
            {
                next[at] = segment == "**"
                    ? reachable[at] || (at > 0 && next[at - 1])
                    : at > 0 && reachable[at - 1] && MatchesSegment(segment, parts[at - 1]);
            }

            reachable = next;
        }

        return reachable[^1];
    }

    /// <summary>The classic two-pointer match: on a mismatch, the last star takes one more character.</summary>
    private static bool MatchesSegment(string pattern, string text)
    {
        var (at, star, mark) = (0, -1, 0);
        for (var read = 0; read < text.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, mark) = (at++, read);
            }
            else if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == text[read]))
            {
                (at, read) = (at + 1, read + 1);
            }
            else if (star >= 0)
            {
                (at, read) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(at).TrimEnd('*').IsEmpty;
    }
}

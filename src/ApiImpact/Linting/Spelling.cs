using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Spelling
{
    /// <summary>
    /// The nearest of <paramref name="candidates"/>: one or two letters missing, added, changed or swapped, and no more than a fifth of the
    /// word. Null where none is as near, or where the word is one of them.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var most = Math.Min(2, Math.Max(1, word.Length / 5));
        var (best, bestDistance) = ((string?)null, most + 1);
        foreach (var candidate in candidates.Where(candidate => Math.Abs(candidate.Length - word.Length) <= most).Order(StringComparer.Ordinal))
        {
            var distance = Distance(word, candidate);
            if (distance is 0)
            {
                return null;
            }

            (best, bestDistance) = distance < bestDistance ? (candidate, distance) : (best, bestDistance);
        }

        return best;
    }

    /// <summary>The edit that writes <paramref name="right"/> where <paramref name="wrong"/> stands in the place, quotes kept.</summary>
    public static TextEdit Replace(Location place, string wrong, string right) =>
        new(place.Of(wrong)?.Span ?? place.Span, right);

    /// <summary>How many letters have to be inserted, deleted, changed, or swapped with their neighbour.</summary>
    internal static int Distance(string from, string to)
    {
        var (twoAbove, above, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var column = 0; column <= to.Length; column++)
        {
            above[column] = column;
        }

        for (var line = 1; line <= from.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= to.Length; column++)
            {
                var changed = above[column - 1] + (from[line - 1] == to[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && from[line - 1] == to[column - 2] && from[line - 2] == to[column - 1])
                {
                    row[column] = Math.Min(row[column], twoAbove[column - 2] + 1);
                }
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[to.Length];
    }
}

using ApiImpact.Diagnostics;
using ApiImpact.Model;

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
            var distance = EditDistance.Between(word, candidate);
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
}

namespace ApiImpact.Model;

/// <summary>How a written path fits a path of a baseline, segment by segment.</summary>
/// <param name="Candidate">The operation.</param>
/// <param name="Length">The number of segments that were compared: the longer, the less was dropped as a prefix.</param>
/// <param name="Rank">Orders fits of one path: fewer guesses first, then literals before placeholders, from the left.</param>
/// <param name="Guesses">The number of words that would be values of placeholders.</param>
/// <param name="Word">The first of these words.</param>
internal sealed record Fit(PathMatcher.Candidate Candidate, int Length, string Rank, int Guesses, string? Word)
{
    /// <summary>The fit of two spellings of the same length; null where they differ.</summary>
    public static Fit? Of(PathTemplate written, PathTemplate known, PathMatcher.Candidate candidate)
    {
        var rank = new char[written.Segments.Length];
        var guesses = 0;
        var literals = 0;
        string? word = null;
        for (var at = 0; at < rank.Length; at++)
        {
            var (ours, theirs) = (written.Segments[at], known.Segments[at]);
            if (ours.IsPlaceholder && theirs.IsPlaceholder)
            {
                rank[at] = ours.Name == theirs.Name ? '3' : '2';
            }
            else if (ours.Shape == theirs.Shape)
            {
                rank[at] = '4';
                literals++;
            }
            else if (theirs.IsPlaceholder && !ours.IsPlaceholder)
            {
                rank[at] = ours.IsValue ? '2' : '1';
                guesses += ours.IsValue ? 0 : 1;
                word ??= ours.IsValue ? null : ours.Text;
            }
            else
            {
                return null;
            }
        }

        // A path of placeholders fits everything; a guess needs something to hold on to.
        return guesses > 1 || (guesses == 1 && literals == 0) ? null : new Fit(candidate, rank.Length, $"{9 - guesses}{new string(rank)}", guesses, word);
    }
}

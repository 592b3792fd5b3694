using System.Collections.Immutable;

namespace ApiImpact.Changes.Pairing;

/// <summary>Two lists, matched once: what stayed, what came, what went. Each in document order.</summary>
internal sealed record Matched<T>(ImmutableArray<(T Before, T After)> Kept, ImmutableArray<T> Added, ImmutableArray<T> Removed)
    where T : class
{
    /// <summary>Matches by the given keys in turn: an item that the first key leaves over may be found by the next.</summary>
    public static Matched<T> By(IEnumerable<T> before, IEnumerable<T> after, params ReadOnlySpan<Func<T, string?>> keys)
    {
        var olds = before.ToList();
        var partners = new Dictionary<T, T>(ReferenceEqualityComparer.Instance);
        var news = after.ToList();
        if (olds.Count + news.Count == 0)
        {
            return new Matched<T>([], [], []);
        }

        var free = new List<T>(news);
        foreach (var key in keys)
        {
            var byKey = new Dictionary<string, Queue<T>>(StringComparer.Ordinal);
            foreach (var item in free)
            {
                if (key(item) is { } text)
                {
                    (byKey.TryGetValue(text, out var queue) ? queue : byKey[text] = new Queue<T>()).Enqueue(item);
                }
            }

            foreach (var old in olds)
            {
                if (!partners.ContainsKey(old) && key(old) is { } text && byKey.TryGetValue(text, out var queue) && queue.TryDequeue(out var partner))
                {
                    partners.Add(old, partner);
                }
            }

            var taken = new HashSet<T>(partners.Values, ReferenceEqualityComparer.Instance);
            free.RemoveAll(taken.Contains);
        }

        return new Matched<T>(
            [.. from old in olds where partners.ContainsKey(old) select (old, partners[old])],
            [.. free],
            [.. from old in olds where !partners.ContainsKey(old) select old]);
    }
}

namespace ApiImpact.Text;

/// <summary>
/// Where each value of a JSON tree stands in its source. The positions are found when the first one is asked for:
/// a document that gives no diagnostic never pays for them.
/// </summary>
internal sealed class PositionMap
{
    private readonly Lazy<IReadOnlyDictionary<string, Entry>> entries;

    /// <summary>Takes the positions as a function that is called at most once; the keys are JSON pointers, <c>""</c> is the root.</summary>
    public PositionMap(SourceText source, Func<IReadOnlyDictionary<string, Entry>> find)
    {
        Source = source;
        entries = new Lazy<IReadOnlyDictionary<string, Entry>>(find);
    }

    /// <summary>The file that the positions are in.</summary>
    public SourceText Source { get; }

    /// <summary>All positions, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, Entry> Entries => entries.Value;

    /// <summary>The value at <paramref name="pointer"/>; where there is none, the nearest value around it.</summary>
    public TextSpan ValueAt(string pointer) => Nearest(pointer).Value;

    /// <summary>The key of the member at <paramref name="pointer"/>, or its value where it has no key (an array's item, the root).</summary>
    public TextSpan KeyAt(string pointer) => Nearest(pointer) is var entry && entry.Key is { } key ? key : entry.Value;

    private Entry Nearest(string pointer)
    {
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (Entries.TryGetValue(at, out var entry))
            {
                return entry;
            }

            if (at.Length == 0)
            {
                return new Entry(null, default);
            }
        }
    }

    /// <summary>The spans of one value: its key, where it is a member of an object, and itself.</summary>
    internal readonly record struct Entry(TextSpan? Key, TextSpan Value);
}

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A state of a <see cref="Determinisation"/>: all threads, sorted, and the states of the look-behinds.</summary>
internal sealed record Subset(PatternThread[] Threads, int[] Behinds)
{
    /// <inheritdoc/>
    public bool Equals(Subset? other) =>
        other is not null && Threads.AsSpan().SequenceEqual(other.Threads) && Behinds.AsSpan().SequenceEqual(other.Behinds);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var thread in Threads)
        {
            hash.Add(thread.State);
            hash.Add(thread.Obligation);
        }

        foreach (var state in Behinds)
        {
            hash.Add(state);
        }

        return hash.ToHashCode();
    }
}

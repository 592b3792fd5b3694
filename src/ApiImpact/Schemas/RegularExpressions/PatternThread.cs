namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>One way in which the pattern may be matching: a state of it, and what must still follow.</summary>
/// <param name="State">The state of the <see cref="NondeterministicAutomaton"/>.</param>
/// <param name="Obligation">The number of the obligation in <see cref="Obligations"/>.</param>
internal readonly record struct PatternThread(int State, int Obligation) : IComparable<PatternThread>
{
    /// <inheritdoc/>
    public int CompareTo(PatternThread other) => State != other.State ? State.CompareTo(other.State) : Obligation.CompareTo(other.Obligation);

    public static bool operator <(PatternThread left, PatternThread right) => left.CompareTo(right) < 0;

    public static bool operator >(PatternThread left, PatternThread right) => left.CompareTo(right) > 0;

    public static bool operator <=(PatternThread left, PatternThread right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PatternThread left, PatternThread right) => left.CompareTo(right) >= 0;
}

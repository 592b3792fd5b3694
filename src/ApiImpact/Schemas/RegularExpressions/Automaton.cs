namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A complete deterministic automaton over classes of characters. State 0 is the start; every state has a successor for every class.</summary>
/// <param name="Alphabet">The classes.</param>
/// <param name="Successors">The successor of state s under class c, at index s × classes + c.</param>
/// <param name="Accepting">Which states accept.</param>
internal sealed record Automaton(Alphabet Alphabet, int[] Successors, bool[] Accepting)
{
    /// <summary>How many states there are.</summary>
    public int Count => Accepting.Length;

    /// <summary>The state after reading a character of class <paramref name="character"/> in <paramref name="state"/>.</summary>
    public int Next(int state, int character) => Successors[(state * Alphabet.Count) + character];

    /// <summary>The successors of a state, by class.</summary>
    public ReadOnlySpan<int> NextOf(int state) => Successors.AsSpan(state * Alphabet.Count, Alphabet.Count);

    /// <summary>Whether no string leads away from <paramref name="state"/>, so that it accepts all that follows or nothing.</summary>
    public bool IsTrap(int state) => !NextOf(state).ContainsAnyExcept(state);

    /// <summary>Whether the string is accepted.</summary>
    public bool Accepts(string value)
    {
        var state = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            state = Next(state, Alphabet.ClassOf(rune.Value));
        }

        return Accepting[state];
    }

    /// <summary>The automaton that accepts exactly what this one does not. It is as small and as canonical as this one.</summary>
    public Automaton Complement() => this with { Accepting = [.. Accepting.Select(static accepting => !accepting)] };

    /// <summary>Whether both are the same to the last state. Of two canonical automata (<see cref="Minimisation"/>) this decides whether they accept the same strings.</summary>
    public bool SameAs(Automaton other) =>
        Alphabet.SameAs(other.Alphabet) && Accepting.AsSpan().SequenceEqual(other.Accepting) && Successors.AsSpan().SequenceEqual(other.Successors);
}

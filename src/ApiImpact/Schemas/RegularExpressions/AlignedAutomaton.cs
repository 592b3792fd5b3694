namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>An automaton that is read by the classes of a finer alphabet than its own.</summary>
/// <param name="Automaton">The automaton.</param>
/// <param name="Classes">Its class for each class of the finer alphabet.</param>
internal sealed record AlignedAutomaton(Automaton Automaton, int[] Classes)
{
    /// <summary>Aligns an automaton with an alphabet that refines its own.</summary>
    public static AlignedAutomaton Of(Automaton automaton, Alphabet finer)
    {
        var (common, left, right) = finer.Common(automaton.Alphabet);
        var classes = new int[finer.Count];
        for (var index = 0; index < common.Count; index++)
        {
            classes[left[index]] = right[index];
        }

        return new(automaton, classes);
    }

    /// <summary>The state after a character of the finer alphabet's class.</summary>
    public int Next(int state, int character) => Automaton.Next(state, Classes[character]);
}

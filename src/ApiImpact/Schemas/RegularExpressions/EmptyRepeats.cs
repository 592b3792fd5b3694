namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// Finds quantifiers whose item may match the empty string. .NET 10 gets some of these wrong: <c>(?!(((.)+)?)+)</c> matches (it cannot), and
/// <c>((((?:[^a]|.)){0,2}){1,}?){0,2}</c> does not come back within five seconds on the empty string.
/// </summary>
internal static class EmptyRepeats
{
    /// <summary>Whether a pattern has such a quantifier.</summary>
    public static bool In(PatternNode node) => node switch
    {
        SequenceNode sequence => sequence.Items.Any(In),
        AlternationNode alternation => alternation.Choices.Any(In),
        RepeatNode repeat => MayBeEmpty(repeat.Item) || In(repeat.Item),
        GroupNode group => In(group.Item),
        LookNode look => In(look.Item),
        _ => false,
    };

    private static bool MayBeEmpty(PatternNode node) => node switch
    {
        CharacterNode => false,
        SequenceNode sequence => sequence.Items.All(MayBeEmpty),
        AlternationNode alternation => alternation.Choices.Any(MayBeEmpty),
        RepeatNode repeat => repeat.Minimum == 0 || MayBeEmpty(repeat.Item),
        GroupNode group => MayBeEmpty(group.Item),
        _ => true,
    };
}

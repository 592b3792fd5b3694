namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>Which patterns stand for regular languages that the automata can build.</summary>
internal static class RegularPart
{
    /// <summary>What in a pattern no automaton is built for, to stand after "the pattern cannot be read: "; null if one can be.</summary>
    public static string? Obstacle(PatternNode node) => Obstacle(node, ahead: false, behind: false);

    private static string? Obstacle(PatternNode node, bool ahead, bool behind) => node switch
    {
        ReferenceNode => "a back reference, which is not regular",
        SequenceNode sequence => sequence.Items.Select(item => Obstacle(item, ahead, behind)).FirstOrDefault(static reason => reason is not null),
        AlternationNode alternation =>
            alternation.Choices.Select(choice => Obstacle(choice, ahead, behind)).FirstOrDefault(static reason => reason is not null),
        RepeatNode repeat => Obstacle(repeat.Item, ahead, behind),
        GroupNode group => Obstacle(group.Item, ahead, behind),

        // A look-ahead is judged by what follows alone, a look-behind by what stands before: one cannot ask for the other.
        LookNode look when (look.Behind && ahead) || (!look.Behind && behind) => "a look-behind in a look-ahead, or the other way round (^, $ and \\b count)",
        LookNode look => Obstacle(look.Item, ahead || !look.Behind, behind || look.Behind),
        _ => null,
    };
}

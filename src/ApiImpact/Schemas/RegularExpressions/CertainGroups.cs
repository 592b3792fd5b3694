namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// Finds the capturing groups that every match passes exactly once. Only for references to these, placed after them, do ECMA-262 and .NET agree: a reference to a group
/// that took no part matches the empty string in ECMA-262 (22.2.2.9) and nothing in .NET, and ECMA-262 forgets captures when a quantifier repeats (22.2.2.3.1).
/// </summary>
internal static class CertainGroups
{
    /// <summary>Whether each back reference of a pattern stands after a group that every match passes exactly once.</summary>
    public static bool AllReferencesCertain(PatternNode pattern) => Check(pattern, [], certain: true);

    private static bool Check(PatternNode node, HashSet<int> passed, bool certain)
    {
        switch (node)
        {
            case ReferenceNode reference:
                return passed.Contains(reference.Number);
            case SequenceNode sequence:
                return sequence.Items.All(item => Check(item, passed, certain));
            case AlternationNode alternation:
                return alternation.Choices.All(choice => Check(choice, passed, certain: false));
            case RepeatNode repeat:
                return Check(repeat.Item, passed, certain: false);
            case LookNode look:
                return Check(look.Item, passed, certain: false);
            case GroupNode group:
                var valid = Check(group.Item, passed, certain);
                _ = certain && passed.Add(group.Number);
                return valid;
            default:
                return true;
        }
    }
}

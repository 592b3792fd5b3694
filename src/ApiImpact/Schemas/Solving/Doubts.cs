using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>Why formulas are not decided.</summary>
internal static class Doubts
{
    /// <summary>The reason of the first part that is not fully known.</summary>
    public static string Of(Formula formula) => Find(formula, 0) ?? "the answer depends on what cannot be decided";

    private static string? Find(Formula formula, int depth) => depth > 20 ? null : formula switch
    {
        Opaque opaque => opaque.Reason,
        MatchesPattern { Pattern: { Language: null } pattern } => pattern.Reason,
        Conjunction conjunction => First(conjunction.Parts, depth),
        Disjunction disjunction => First(disjunction.Parts, depth),
        Items items => Find(items.Content, depth + 1),
        ItemCount count => Find(count.Content, depth + 1),
        Members members => Find(members.Names, depth + 1) ?? Find(members.Content, depth + 1),
        _ => null,
    };

    private static string? First(IEnumerable<Formula> parts, int depth) => parts.Select(part => Find(part, depth + 1)).FirstOrDefault(static reason => reason is not null);
}

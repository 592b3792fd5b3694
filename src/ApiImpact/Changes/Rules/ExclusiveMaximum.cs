using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>exclusiveMaximum</c>, a number or, in older dialects, a mark on <c>maximum</c>.</summary>
    public static SchemaChangeFamily ExclusiveMaximum { get; } =
        Family.Limit("exclusiveMaximum", "exclusive-max", "exclusive maximum", isUpper: true, static view => Exclusive(view, "maximum", "exclusiveMaximum", isUpper: true));
}

using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>exclusiveMinimum</c>, a number or, in older dialects, a mark on <c>minimum</c>.</summary>
    public static SchemaChangeFamily ExclusiveMinimum { get; } =
        Family.Limit("exclusiveMinimum", "exclusive-min", "exclusive minimum", isUpper: false, static view => Exclusive(view, "minimum", "exclusiveMinimum", isUpper: false));
}

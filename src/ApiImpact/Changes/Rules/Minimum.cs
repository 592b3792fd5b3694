using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minimum</c>.</summary>
    public static SchemaChangeFamily Minimum { get; } = Family.Limit("minimum", "min", "minimum", isUpper: false, static view => Inclusive(view, "minimum", "exclusiveMinimum", isUpper: false));
}

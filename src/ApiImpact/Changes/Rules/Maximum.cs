using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>maximum</c>.</summary>
    public static SchemaChangeFamily Maximum { get; } = Family.Limit("maximum", "max", "maximum", isUpper: true, static view => Inclusive(view, "maximum", "exclusiveMaximum", isUpper: true));
}

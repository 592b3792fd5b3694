using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minProperties</c>.</summary>
    public static SchemaChangeFamily MinProperties { get; } = Family.Limit("minProperties", "min-properties", "minimum number of members", isUpper: false);
}

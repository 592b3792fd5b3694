using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>maxItems</c>.</summary>
    public static SchemaChangeFamily MaxItems { get; } = Family.Limit("maxItems", "max-items", "maximum number of items", isUpper: true);
}

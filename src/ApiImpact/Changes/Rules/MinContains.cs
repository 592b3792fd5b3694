using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minContains</c>.</summary>
    public static SchemaChangeFamily MinContains { get; } = Family.Limit("minContains", "min-contains", "minimum number of matching items", isUpper: false);
}

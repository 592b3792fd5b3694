using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>maxContains</c>.</summary>
    public static SchemaChangeFamily MaxContains { get; } = Family.Limit("maxContains", "max-contains", "maximum number of matching items", isUpper: true);
}

using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minLength</c>.</summary>
    public static SchemaChangeFamily MinLength { get; } = Family.Limit("minLength", "min-length", "minimum length", isUpper: false);
}

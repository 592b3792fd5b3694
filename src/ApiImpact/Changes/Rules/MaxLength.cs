using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>maxLength</c>.</summary>
    public static SchemaChangeFamily MaxLength { get; } = Family.Limit("maxLength", "max-length", "maximum length", isUpper: true);
}

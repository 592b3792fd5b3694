using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>maxProperties</c>.</summary>
    public static SchemaChangeFamily MaxProperties { get; } = Family.Limit("maxProperties", "max-properties", "maximum number of members", isUpper: true);
}

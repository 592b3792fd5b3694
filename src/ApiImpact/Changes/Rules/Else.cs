using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>else</c>.</summary>
    public static SchemaChangeFamily Else { get; } = Family.Subschema("else", "else", "the alternative to a condition");
}

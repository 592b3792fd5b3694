using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>then</c>.</summary>
    public static SchemaChangeFamily Then { get; } = Family.Subschema("then", "then", "the consequence of a condition");
}

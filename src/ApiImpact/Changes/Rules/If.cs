using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>if</c>.</summary>
    public static SchemaChangeFamily If { get; } = Family.Subschema("if", "if", "a condition", Effect.Either, Effect.Either);
}

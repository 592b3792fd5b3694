using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>anyOf</c>: each alternative may be sent.</summary>
    public static SchemaChangeFamily AnyOf { get; } = Family.Alternatives("anyOf", "any-of", Effect.Either, Effect.Either);
}

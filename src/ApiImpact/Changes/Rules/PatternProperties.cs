using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>patternProperties</c>.</summary>
    public static SchemaChangeFamily PatternProperties { get; } = Members("patternProperties", "pattern-property", "members by pattern", Effect.Either, Effect.Either);
}

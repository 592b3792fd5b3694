using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>oneOf</c>: an alternative that overlaps another takes away what both accept.</summary>
    public static SchemaChangeFamily OneOf { get; } = Family.Alternatives("oneOf", "one-of", Effect.Either, Effect.Either);
}

using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>dependentSchemas</c>.</summary>
    public static SchemaChangeFamily DependentSchemas { get; } = Members("dependentSchemas", "dependent-schema", "a demand that goes with a member", Effect.Narrows, Effect.Widens);
}

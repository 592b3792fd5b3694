using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary>The schema as a whole, where no keyword of it tells the difference: <c>true</c> became <c>false</c>.</summary>
    public static SchemaChangeFamily Whole { get; } = new()
    {
        Name = "schema",
        Keywords = ["$schema"],
        Kinds = [new("schema-changed", ChangeAction.Changed, Effect.Either, "the schema of {0} changed")],
        Find = static _ => { },
    };
}

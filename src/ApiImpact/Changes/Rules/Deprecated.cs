using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>deprecated</c>.</summary>
    public static SchemaChangeFamily Deprecated { get; } = Family.Flag(
        "deprecated",
        "deprecation",
        new("deprecated", ChangeAction.Set, Effect.None, "{0} was deprecated", static part => Id(part, "deprecated")),
        new("reactivated", ChangeAction.Unset, Effect.None, "{0} is not deprecated any more", static part => Id(part, "reactivated")));

    // A parameter and a header can be deprecated besides their schema.
    private static string Id(SchemaPart part, string name) =>
        part is SchemaPart.RequestParameter or SchemaPart.ResponseHeader ? $"{part.Prefix}-schema-{name}" : $"{part.Prefix}-{name}";
}

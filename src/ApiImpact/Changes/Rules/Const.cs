using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>const</c>.</summary>
    public static SchemaChangeFamily Const { get; } = new()
    {
        Name = "constant",
        Keywords = ["const"],
        Kinds =
        [
            new("const-added", ChangeAction.Added, Effect.Narrows, "{0} was fixed to one value"),
            new("const-removed", ChangeAction.Removed, Effect.Widens, "{0} is not fixed to one value any more"),
            new("const-changed", ChangeAction.Changed, Effect.Either, "the only value of {0} changed"),
        ],
        Find = Family.Value("const", "const", "constant", Effect.Either).Find,
    };
}

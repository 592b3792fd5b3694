using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>format</c>.</summary>
    public static SchemaChangeFamily Format { get; } = new()
    {
        Name = "format",
        Keywords = ["format"],
        Kinds =
        [
            new("format-added", ChangeAction.Added, Effect.Narrows, "a format of {0} was added"),
            new("format-removed", ChangeAction.Removed, Effect.Widens, "the format of {0} was removed"),
            new("format-changed", ChangeAction.Changed, Effect.Either, "the format of {0} changed"),
        ],
        Find = Family.Value("format", "format", "format", Effect.Either).Find,
    };
}

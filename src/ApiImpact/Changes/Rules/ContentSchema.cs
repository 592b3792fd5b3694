using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>contentSchema</c>: what the content of a string must look like.</summary>
    public static SchemaChangeFamily ContentSchema { get; } = new()
    {
        Name = "content schema",
        Keywords = ["contentSchema"],
        Kinds =
        [
            new("content-schema-added", ChangeAction.Added, Effect.None, "a schema of the content of {0} was added")
            {
                Policy = static (_, sender) => sender == Sender.Client ? Finding.Breaks("", "a client may send content that does not fit the schema") : null,
            },
            new("content-schema-removed", ChangeAction.Removed, Effect.None, "the schema of the content of {0} was removed")
            {
                Policy = static (_, sender) => sender == Sender.Server ? Finding.Breaks("", "the server may send content that did not fit the schema") : null,
            },
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.States("contentSchema"), search.After.States("contentSchema"));
            if (before != after)
            {
                search.Report(
                    after ? "content-schema-added" : "content-schema-removed", "contentSchema", search.Before.Value("contentSchema"), search.After.Value("contentSchema"), detail: "");
            }
        },
    };
}

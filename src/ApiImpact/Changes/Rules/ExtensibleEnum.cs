using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>x-extensible-enum</c> (Zalando): values that are known today; a reader must expect others, a writer may count on these.</summary>
    public static SchemaChangeFamily ExtensibleEnum { get; } = new()
    {
        Name = "extensible enum",
        Keywords = ["x-extensible-enum"],
        Kinds =
        [
            new("x-extensible-enum-value-added", ChangeAction.Added, Effect.None, "a known value of {0} was added"),
            new("x-extensible-enum-value-removed", ChangeAction.Removed, Effect.None, "a known value of {0} was removed")
            {
                Policy = static (_, sender) => sender == Sender.Client ? Finding.Breaks("", "a client may send the value that is not known any more") : null,
            },
        ],
        Find = static search =>
        {
            var before = search.Before.Value("x-extensible-enum") as JsonArray ?? [];
            var after = search.After.Value("x-extensible-enum") as JsonArray ?? [];
            foreach (var value in Missing(after, before))
            {
                search.Report("x-extensible-enum-value-added", "x-extensible-enum", null, value, ChangeText.Of(value), detail: $": {ChangeText.Of(value)}");
            }

            // Without the list nothing is said of values any more.
            foreach (var value in search.After.States("x-extensible-enum") ? Missing(before, after) : [])
            {
                search.Report("x-extensible-enum-value-removed", "x-extensible-enum", value, null, ChangeText.Of(value), detail: $": {ChangeText.Of(value)}");
            }
        },
    };
}

using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>dependentRequired</c>.</summary>
    public static SchemaChangeFamily DependentRequired { get; } = new()
    {
        Name = "dependent required",
        Keywords = ["dependentRequired", "dependencies"],
        Kinds =
        [
            new("dependent-required-added", ChangeAction.Added, Effect.Narrows, "members of {0} that go together were added"),
            new("dependent-required-removed", ChangeAction.Removed, Effect.Widens, "members of {0} that go together were removed"),
            new("dependent-required-changed", ChangeAction.Changed, Effect.Either, "which members of {0} go together changed"),
        ],
        Find = static search =>
        {
            foreach (var keyword in search.Before.States("dependencies") || search.After.States("dependencies") ? ["dependentRequired", "dependencies"] : (string[])["dependentRequired"])
            {
                var (before, after) = (search.Before.Value(keyword) as JsonObject ?? [], search.After.Value(keyword) as JsonObject ?? []);
                foreach (var name in before.Concat(after).Select(static member => member.Key).Distinct(StringComparer.Ordinal))
                {
                    var kind = !before.ContainsKey(name) ? "dependent-required-added"
                        : !after.ContainsKey(name) ? "dependent-required-removed"
                        : JsonNode.DeepEquals(before[name], after[name]) ? null : "dependent-required-changed";
                    if (kind is not null)
                    {
                        search.Report(kind, keyword, before[name], after[name], name, name, $": '{name}'");
                    }
                }
            }
        },
    };
}

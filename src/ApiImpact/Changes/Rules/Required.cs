using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>required</c>, of members that both sides know.</summary>
    public static SchemaChangeFamily Required { get; } = new()
    {
        Name = "required",
        Keywords = ["required"],
        Kinds =
        [
            new("became-required", ChangeAction.Set, Effect.Narrows, "{0} became required") { OfMember = true },
            new("became-optional", ChangeAction.Unset, Effect.Widens, "{0} became optional") { OfMember = true },
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.Strings("required").ToHashSet(StringComparer.Ordinal), search.After.Strings("required").ToHashSet(StringComparer.Ordinal));
            foreach (var name in after.Except(before, StringComparer.Ordinal).Where(name => Known(search, name)))
            {
                search.Report("became-required", "required", null, JsonValue.Create(name), name, detail: "");
            }

            foreach (var name in before.Except(after, StringComparer.Ordinal).Where(name => Known(search, name)))
            {
                search.Report("became-optional", "required", JsonValue.Create(name), null, name, detail: "");
            }
        },
    };

    // A member that comes or goes takes its being required with it.
    private static bool Known(EditSearch search, string name) =>
        search.Before.Child("properties", name) is null == search.After.Child("properties", name) is null;
}

using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>enum</c>.</summary>
    public static SchemaChangeFamily Enum { get; } = new()
    {
        Name = "enum",
        Keywords = ["enum"],
        Kinds =
        [
            new("became-enum", ChangeAction.Set, Effect.Narrows, "{0} was limited to certain values"),
            new("became-not-enum", ChangeAction.Unset, Effect.Widens, "{0} is not limited to certain values any more"),
            new("enum-value-added", ChangeAction.Added, Effect.Widens, "a value of {0} was added"),
            new("enum-value-removed", ChangeAction.Removed, Effect.Narrows, "a value of {0} was removed"),
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.Value("enum") as JsonArray, search.After.Value("enum") as JsonArray);
            if (before is null || after is null)
            {
                if (before is not null || after is not null)
                {
                    search.Report(after is null ? "became-not-enum" : "became-enum", "enum", before, after, detail: after is null ? "" : $": {ChangeText.Of(after)}");
                }

                return;
            }

            foreach (var value in Missing(after, before))
            {
                search.Report("enum-value-added", "enum", null, value, ChangeText.Of(value), detail: $": {ChangeText.Of(value)}");
            }

            foreach (var value in Missing(before, after))
            {
                search.Report("enum-value-removed", "enum", value, null, ChangeText.Of(value), detail: $": {ChangeText.Of(value)}");
            }
        },
    };

    private static IEnumerable<JsonNode?> Missing(JsonArray values, JsonArray others)
    {
        var texts = others.Select(ChangeText.Whole).ToHashSet(StringComparer.Ordinal);
        return values.Where(value => texts.Add(ChangeText.Whole(value)));
    }
}

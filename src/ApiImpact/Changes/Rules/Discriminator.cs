using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>discriminator</c>: the member by which a reader tells alternatives apart.</summary>
    public static SchemaChangeFamily Discriminator { get; } = new()
    {
        Name = "discriminator",
        Keywords = ["discriminator"],
        Kinds =
        [
            new("discriminator-added", ChangeAction.Added, Effect.None, "a discriminator of {0} was added"),
            new("discriminator-removed", ChangeAction.Removed, Effect.None, "the discriminator of {0} was removed"),
            new("discriminator-property-name-changed", ChangeAction.Changed, Effect.Either, "the member that discriminates {0} changed")
            {
                Policy = static (_, _) => Finding.Breaks("", "a reader that knows the old version tells the alternatives apart by another member"),
            },
            new("discriminator-mapping-added", ChangeAction.Added, Effect.Widens, "a value of the discriminator of {0} was added"),
            new("discriminator-mapping-deleted", ChangeAction.Removed, Effect.Narrows, "a value of the discriminator of {0} was removed"),
            new("discriminator-mapping-changed", ChangeAction.Changed, Effect.Either, "a value of the discriminator of {0} stands for another alternative"),
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.Value("discriminator"), search.After.Value("discriminator"));
            if (before is null || after is null)
            {
                if (before is not null || after is not null)
                {
                    search.Report(after is null ? "discriminator-removed" : "discriminator-added", "discriminator", before, after, detail: "");
                }

                return;
            }

            if (Name(before) != Name(after))
            {
                search.Report(
                    "discriminator-property-name-changed", "discriminator", Name(before), Name(after), detail: $" from {Words.Quoted(Name(before))} to {Words.Quoted(Name(after))}");
            }

            var (old, current) = (Mapping(before), Mapping(after));
            foreach (var (value, target) in current)
            {
                var kind = !old.TryGetValue(value, out var earlier) ? "discriminator-mapping-added" : earlier != target ? "discriminator-mapping-changed" : null;
                if (kind is not null)
                {
                    search.Report(kind, "discriminator", earlier, target, value, detail: $": '{value}'");
                }
            }

            foreach (var (value, target) in old.Where(pair => !current.ContainsKey(pair.Key)))
            {
                search.Report("discriminator-mapping-deleted", "discriminator", target, null, value, detail: $": '{value}'");
            }
        },
    };

    // Swagger 2.0 has the name alone.
    private static string? Name(JsonNode discriminator) => Text(discriminator is JsonObject members ? members["propertyName"] : discriminator);

    private static SortedDictionary<string, string?> Mapping(JsonNode discriminator)
    {
        var mapping = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (value, target) in discriminator is JsonObject { } members && members["mapping"] is JsonObject pairs ? pairs : [])
        {
            mapping[value] = Text(target);
        }

        return mapping;
    }

    private static string? Text(JsonNode? json) => json is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}

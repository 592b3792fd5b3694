using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>pattern</c>.</summary>
    public static SchemaChangeFamily Pattern { get; } = new()
    {
        Name = "pattern",
        Keywords = ["pattern"],
        Kinds =
        [
            new("pattern-added", ChangeAction.Added, Effect.Narrows, "a pattern of {0} was added"),
            new("pattern-removed", ChangeAction.Removed, Effect.Widens, "the pattern of {0} was removed"),
            new("pattern-changed", ChangeAction.Changed, Effect.Either, "the pattern of {0} changed"),
        ],
        Find = static search =>
        {
            var (before, after) = (Patterns(search.Before), Patterns(search.After));
            if (before.SetEquals(after))
            {
                return;
            }

            var kind = before.IsSubsetOf(after) ? "pattern-added" : before.IsSupersetOf(after) ? "pattern-removed" : "pattern-changed";
            search.Report(kind, "pattern", Json(before.Except(after, StringComparer.Ordinal)), Json(after.Except(before, StringComparer.Ordinal)));
        },
    };

    private static HashSet<string> Patterns(SchemaView view) =>
        view.All("pattern").Select(static stated => stated.Value is JsonValue value && value.TryGetValue(out string? text) ? text : null).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static JsonNode? Json(IEnumerable<string> patterns) => patterns.ToArray() switch
    {
        [] => null,
        [var one] => JsonValue.Create(one),
        var several => new JsonArray([.. several.Order(StringComparer.Ordinal).Select(static pattern => (JsonNode)pattern)]),
    };
}

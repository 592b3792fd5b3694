using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>The shapes that families of edits have.</summary>
internal static class Family
{
    /// <summary>A limit: it may be set, unset, raised and lowered; of several that hold together the tightest counts.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="id">The keyword in names of changes: <c>max-length</c>.</param>
    /// <param name="name">The keyword in words.</param>
    /// <param name="isUpper">Whether it limits from above.</param>
    /// <param name="read">The limit that a schema states; null for its keyword's number.</param>
    public static SchemaChangeFamily Limit(string keyword, string id, string name, bool isUpper, Func<SchemaView, double?>? read = null)
    {
        read ??= view => Tightest(view, keyword, isUpper);
        return new SchemaChangeFamily
        {
            Name = name,
            Keywords = [keyword],
            Kinds =
            [
                new($"{id}-increased", ChangeAction.Increased, isUpper ? Effect.Widens : Effect.Narrows, $"the {name} of {{0}} was increased"),
                new($"{id}-decreased", ChangeAction.Decreased, isUpper ? Effect.Narrows : Effect.Widens, $"the {name} of {{0}} was decreased"),
                new($"{id}-set", ChangeAction.Set, Effect.Narrows, $"{(name[0] == 'e' ? "an" : "a")} {name} of {{0}} was set"),
                new($"{id}-unset", ChangeAction.Unset, Effect.Widens, $"the {name} of {{0}} was removed"),
            ],
            Find = search =>
            {
                var (before, after) = (read(search.Before), read(search.After));
                var kind = (before, after) switch
                {
                    (null, { }) => $"{id}-set",
                    ({ }, null) => $"{id}-unset",
                    ({ } old, { } current) when current > old => $"{id}-increased",
                    ({ } old, { } current) when current < old => $"{id}-decreased",
                    _ => null,
                };
                if (kind is not null)
                {
                    search.Report(kind, keyword, Json(before), Json(after));
                }
            },
        };
    }

    /// <summary>A keyword that is true or not there.</summary>
    public static SchemaChangeFamily Flag(string keyword, string name, EditKind set, EditKind unset) => new()
    {
        Name = name,
        Keywords = [keyword],
        Kinds = [set, unset],
        Find = search =>
        {
            var (before, after) = (search.Before.IsTrue(keyword), search.After.IsTrue(keyword));
            if (before != after)
            {
                search.Report(after ? set.Name : unset.Name, keyword, search.Before.Value(keyword), search.After.Value(keyword), detail: "");
            }
        },
    };

    /// <summary>A schema under a keyword that may come and go, or become <c>true</c> or <c>false</c>; what changes inside it is a change of its own place.</summary>
    public static SchemaChangeFamily Subschema(string keyword, string id, string name, Effect added = Effect.Narrows, Effect removed = Effect.Widens) => new()
    {
        Name = name,
        Keywords = [keyword],
        Kinds =
        [
            new($"{id}-added", ChangeAction.Added, added, $"{name} of {{0}} was added"),
            new($"{id}-removed", ChangeAction.Removed, removed, $"{name} of {{0}} was removed"),
            new($"{id}-changed", ChangeAction.Changed, Effect.Either, $"{name} of {{0}} became another"),
        ],
        Find = search =>
        {
            var (before, after) = (search.Before.Value(keyword), search.After.Value(keyword));
            var kind = (search.Before.States(keyword), search.After.States(keyword)) switch
            {
                (false, true) => $"{id}-added",
                (true, false) => $"{id}-removed",
                (true, true) when before is not JsonObject || after is not JsonObject => JsonNode.DeepEquals(before, after) ? null : $"{id}-changed",
                _ => null,
            };
            if (kind is not null)
            {
                search.Report(kind, keyword, before, after, detail: "");
            }
        },
    };

    /// <summary>A keyword with a value that says something to people or to programs, and nothing about which values are accepted.</summary>
    public static SchemaChangeFamily Value(string keyword, string id, string name, Effect effect, Func<SchemaPart, Sender, Finding?>? policy = null) => new()
    {
        Name = name,
        Keywords = [keyword],
        Kinds =
        [
            new($"{id}-added", ChangeAction.Added, effect, $"the {name} of {{0}} was added") { Policy = policy },
            new($"{id}-removed", ChangeAction.Removed, effect, $"the {name} of {{0}} was removed") { Policy = policy },
            new($"{id}-changed", ChangeAction.Changed, effect, $"the {name} of {{0}} changed") { Policy = policy },
        ],
        Find = search =>
        {
            var kind = (search.Before.States(keyword), search.After.States(keyword)) switch
            {
                (false, true) => $"{id}-added",
                (true, false) => $"{id}-removed",
                (true, true) when !JsonNode.DeepEquals(search.Before.Value(keyword), search.After.Value(keyword)) => $"{id}-changed",
                _ => null,
            };
            if (kind is not null)
            {
                search.Report(kind, keyword, search.Before.Value(keyword), search.After.Value(keyword));
            }
        },
    };

    /// <summary>The branches of a keyword that offers alternatives.</summary>
    public static SchemaChangeFamily Alternatives(string keyword, string id, Effect added, Effect removed) => new()
    {
        Name = $"{keyword} branch",
        Keywords = [keyword],
        Kinds =
        [
            new($"{id}-added", ChangeAction.Added, added, $"an alternative ({keyword}) of {{0}} was added"),
            new($"{id}-removed", ChangeAction.Removed, removed, $"an alternative ({keyword}) of {{0}} was removed"),
        ],
        Find = search =>
        {
            var matched = AlternativeMatching.Match(search.Before, search.After, keyword, search.Identity);
            foreach (var branch in matched.Added)
            {
                search.Report($"{id}-added", keyword, null, branch.View.Roots[0].Json, branch.Words, $"{branch.Index}", $": {branch.Words}");
            }

            foreach (var branch in matched.Removed)
            {
                search.Report($"{id}-removed", keyword, branch.View.Roots[0].Json, null, branch.Words, $"{branch.Index}", $": {branch.Words}");
            }
        },
    };

    /// <summary>The number that a schema states for a keyword; of several the tightest.</summary>
    public static double? Tightest(SchemaView view, string keyword, bool isUpper)
    {
        double? tightest = null;
        foreach (var (_, value) in view.All(keyword))
        {
            if (Number(value) is { } number)
            {
                tightest = tightest is not { } other ? number : isUpper ? Math.Min(other, number) : Math.Max(other, number);
            }
        }

        return tightest;
    }

    /// <summary>The value as a number; null where it is none.</summary>
    public static double? Number(JsonNode? value) =>
        value is JsonValue && value.GetValueKind() == JsonValueKind.Number
        && double.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : null;

    private static JsonValue? Json(double? number) => number switch
    {
        null => null,
        { } value when Math.Abs(value) < 1e15 && value == Math.Truncate(value) => JsonValue.Create((long)value),
        { } value => JsonValue.Create(value),
    };
}

using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>type</c>, <c>nullable</c>, and null among the types.</summary>
    public static SchemaChangeFamily Type { get; } = new()
    {
        Name = "type",
        Keywords = [],
        Kinds =
        [
            new("became-nullable", ChangeAction.Generalized, Effect.Widens, "{0} may be null now"),
            new("became-not-nullable", ChangeAction.Specialized, Effect.Narrows, "{0} may not be null any more"),
            new("type-generalized", ChangeAction.Increased, Effect.Widens, "the type of {0} was generalized"),
            new("type-specialized", ChangeAction.Decreased, Effect.Narrows, "the type of {0} was specialized"),
            new("type-changed", ChangeAction.Changed, Effect.Either, "the type of {0} changed"),
            new("list-of-types-widened", ChangeAction.Added, Effect.Widens, "the list of types of {0} was widened"),
            new("list-of-types-narrowed", ChangeAction.Removed, Effect.Narrows, "the list of types of {0} was narrowed"),
        ],
        Find = static search =>
        {
            var (before, after) = (Types(search.Before), Types(search.After));
            if (before is null && after is null)
            {
                return;
            }

            var (wasNull, isNull) = (MayBeNull(search.Before, before), MayBeNull(search.After, after));
            if (wasNull != isNull && before is not null && after is not null)
            {
                search.Report(isNull ? "became-nullable" : "became-not-nullable", "type", search.Before.Value("type"), search.After.Value("type"), detail: "");
            }

            var (old, current) = (Expanded(before), Expanded(after));
            if (old.SetEquals(current))
            {
                return;
            }

            var several = before is { Count: > 1 } || after is { Count: > 1 };
            var kind = old.IsSubsetOf(current) ? several ? "list-of-types-widened" : "type-generalized"
                : old.IsSupersetOf(current) ? several ? "list-of-types-narrowed" : "type-specialized"
                : "type-changed";
            search.Report(kind, "type", Types(before), Types(after), detail: $" from {Names(before)} to {Names(after)}");
        },
    };

    private static readonly string[] AllTypes = ["array", "boolean", "integer", "number", "object", "string"];

    /// <summary>The types without null; null where any is accepted.</summary>
    private static SortedSet<string>? Types(SchemaView view)
    {
        SortedSet<string>? types = null;
        foreach (var (_, value) in view.All("type"))
        {
            var here = (value is JsonArray several ? several : [value?.DeepClone()])
                .Select(Text).OfType<string>().Where(static name => name != "null");
            types = types is null ? new SortedSet<string>(here, StringComparer.Ordinal) : [.. types.Where(name => here.Contains(name, StringComparer.Ordinal) || (name == "integer" && here.Contains("number", StringComparer.Ordinal)))];
        }

        return types;
    }

    private static bool MayBeNull(SchemaView view, SortedSet<string>? types) =>
        types is null
        || view.MayBeNull
        || view.IsTrue("nullable")
        || view.All("type").All(static stated => Text(stated.Value) == "null" || (stated.Value is JsonArray several && several.Any(static item => Text(item) == "null")));

    private static HashSet<string> Expanded(SortedSet<string>? types)
    {
        var all = new HashSet<string>(types ?? (IEnumerable<string>)AllTypes, StringComparer.Ordinal);
        if (all.Contains("number"))
        {
            all.Add("integer");
        }

        return all;
    }

    private static JsonNode? Types(SortedSet<string>? types) =>
        types is null ? null : types.Count == 1 ? JsonValue.Create(types.Min) : new JsonArray([.. types.Select(static name => (JsonNode)name)]);

    private static string Names(SortedSet<string>? types) => types is null ? "any type" : types.Count == 0 ? "null" : string.Join(" or ", types);
}

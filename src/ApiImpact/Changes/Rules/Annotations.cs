using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary>Every keyword that no other family accounts for: descriptions, examples, extensions. They say nothing about which values are accepted.</summary>
    public static SchemaChangeFamily Annotations { get; } = new()
    {
        Name = "annotation",
        Keywords = [],
        Kinds =
        [
            new("annotation-added", ChangeAction.Added, Effect.None, "an annotation of {0} was added"),
            new("annotation-removed", ChangeAction.Removed, Effect.None, "an annotation of {0} was removed"),
            new("annotation-changed", ChangeAction.Changed, Effect.None, "an annotation of {0} changed"),
            new("reference-changed", ChangeAction.Changed, Effect.None, "the component that {0} refers to has another name"),
        ],
        Find = static search =>
        {
            foreach (var keyword in Unaccounted(search.Before).Concat(Unaccounted(search.After)).Distinct(StringComparer.Ordinal))
            {
                var kind = (search.Before.States(keyword), search.After.States(keyword)) switch
                {
                    (false, true) => "annotation-added",
                    (true, false) => "annotation-removed",
                    _ => JsonNode.DeepEquals(search.Before.Value(keyword), search.After.Value(keyword)) ? null : "annotation-changed",
                };
                if (kind is not null)
                {
                    search.Report(kind, keyword, search.Before.Value(keyword), search.After.Value(keyword), keyword, detail: $": {keyword}");
                }
            }

            if (search.Before.ReferenceNames is [var old, ..] && search.After.ReferenceNames is [var current, ..] && old != current)
            {
                search.Report("reference-changed", "$ref", old, current, detail: $" from {old} to {current}");
            }
        },
    };

    /// <summary>Keywords in which schemas are only stored.</summary>
    private static readonly ImmutableArray<string> Stores = ["$defs", "definitions"];

    private static IEnumerable<string> Unaccounted(SchemaView view) =>
        from site in view.Conjuncts
        let members = site.Json as JsonObject
        where members is not null
        from member in members
        where !Accounted.Contains(member.Key)
        select member.Key;

    private static HashSet<string> Accounted => field ??= ChangeCatalog.Families
        .SelectMany(static family => family.Keywords).Concat(["type", "nullable", "$ref", .. Stores]).ToHashSet(StringComparer.Ordinal);
}

using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary>Schemas by name, which come and go.</summary>
    private static SchemaChangeFamily Members(string keyword, string id, string name, Effect added, Effect removed) => new()
    {
        Name = name,
        Keywords = [keyword],
        Kinds =
        [
            new($"{id}-added", ChangeAction.Added, added, $"{name} of {{0}} was added"),
            new($"{id}-removed", ChangeAction.Removed, removed, $"{name} of {{0}} was removed"),
        ],
        Find = search =>
        {
            foreach (var pattern in search.After.Names(keyword).Except(search.Before.Names(keyword), StringComparer.Ordinal))
            {
                search.Report($"{id}-added", keyword, null, search.After.Child(keyword, pattern)?.Roots[0].Json, pattern, pattern, $": '{pattern}'");
            }

            foreach (var pattern in search.Before.Names(keyword).Except(search.After.Names(keyword), StringComparer.Ordinal))
            {
                search.Report($"{id}-removed", keyword, search.Before.Child(keyword, pattern)?.Roots[0].Json, null, pattern, pattern, $": '{pattern}'");
            }
        },
    };
}

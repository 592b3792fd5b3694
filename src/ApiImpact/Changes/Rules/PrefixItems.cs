using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>prefixItems</c>: schemas of the first items.</summary>
    public static SchemaChangeFamily PrefixItems { get; } = new()
    {
        Name = "prefix items",
        Keywords = ["prefixItems"],
        Kinds =
        [
            new("prefix-items-added", ChangeAction.Added, Effect.Either, "a schema of one of the first items of {0} was added"),
            new("prefix-items-removed", ChangeAction.Removed, Effect.Either, "a schema of one of the first items of {0} was removed"),
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.Branches("prefixItems"), search.After.Branches("prefixItems"));
            for (var index = Math.Min(before.Length, after.Length); index < Math.Max(before.Length, after.Length); index++)
            {
                var old = index < before.Length ? before[index].Roots[0].Json : null;
                var current = index < after.Length ? after[index].Roots[0].Json : null;
                search.Report(old is null ? "prefix-items-added" : "prefix-items-removed", "prefixItems", old, current, $"{index}", $"{index}", $": number {index + 1}");
            }
        },
    };
}

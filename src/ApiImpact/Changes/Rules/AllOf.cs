using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>allOf</c>: what its branches say is compared keyword by keyword; a branch that comes or goes is named besides.</summary>
    public static SchemaChangeFamily AllOf { get; } = new()
    {
        Name = "allOf branch",
        Keywords = ["allOf"],
        Kinds =
        [
            new("all-of-added", ChangeAction.Added, Effect.Narrows, "a demand (allOf) of {0} was added"),
            new("all-of-removed", ChangeAction.Removed, Effect.Widens, "a demand (allOf) of {0} was removed"),
        ],
        Find = static search =>
        {
            var matched = AlternativeMatching.Match(search.Before, search.After, "allOf", search.Identity);
            foreach (var branch in matched.Added)
            {
                search.Report("all-of-added", "allOf", null, branch.View.Roots[0].Json, branch.Words, $"{branch.Index}", $": {branch.Words}");
            }

            foreach (var branch in matched.Removed)
            {
                search.Report("all-of-removed", "allOf", branch.View.Roots[0].Json, null, branch.Words, $"{branch.Index}", $": {branch.Words}");
            }
        },
    };
}

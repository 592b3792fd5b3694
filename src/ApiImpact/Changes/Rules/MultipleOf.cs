using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>multipleOf</c>.</summary>
    public static SchemaChangeFamily MultipleOf { get; } = new()
    {
        Name = "multiple",
        Keywords = ["multipleOf"],
        Kinds =
        [
            new("multiple-of-set", ChangeAction.Set, Effect.Narrows, "a number that {0} is a multiple of was set"),
            new("multiple-of-unset", ChangeAction.Unset, Effect.Widens, "the number that {0} is a multiple of was removed"),
            new("multiple-of-changed", ChangeAction.Changed, Effect.Either, "the number that {0} is a multiple of changed"),
        ],
        Find = static search =>
        {
            var (before, after) = (Family.Number(search.Before.Value("multipleOf")), Family.Number(search.After.Value("multipleOf")));
            if (before != after)
            {
                search.Report(
                    before is null ? "multiple-of-set" : after is null ? "multiple-of-unset" : "multiple-of-changed",
                    "multipleOf", search.Before.Value("multipleOf"), search.After.Value("multipleOf"));
            }
        },
    };
}

using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Edits;

/// <summary>The schemas inside two schemas of one place that describe the same thing on both sides.</summary>
internal static class SchemaSteps
{
    /// <summary>Keywords that hold schemas by the names of members.</summary>
    private static readonly (string Keyword, StepKind Kind)[] ByName =
        [("properties", StepKind.Member), ("patternProperties", StepKind.Rest), ("dependentSchemas", StepKind.Same)];

    /// <summary>Keywords that hold one schema.</summary>
    private static readonly (string Keyword, StepKind Kind)[] Alone =
    [
        ("items", StepKind.Item), ("additionalItems", StepKind.Item), ("unevaluatedItems", StepKind.Item), ("contains", StepKind.Item),
        ("additionalProperties", StepKind.Rest), ("unevaluatedProperties", StepKind.Rest), ("propertyNames", StepKind.Rest),
        ("not", StepKind.Same), ("if", StepKind.Same), ("then", StepKind.Same), ("else", StepKind.Same), ("contentSchema", StepKind.Same),
    ];

    /// <summary>The inner schemas that both sides have.</summary>
    public static IEnumerable<(SchemaStep Step, SchemaView Before, SchemaView After)> Between(SchemaView before, SchemaView after, SchemaIdentity identity)
    {
        foreach (var (keyword, kind) in ByName)
        {
            foreach (var name in before.Names(keyword))
            {
                if (before.Child(keyword, name) is { } old && after.Child(keyword, name) is { } current)
                {
                    yield return (new SchemaStep(kind, keyword, name), old, current);
                }
            }
        }

        foreach (var (keyword, kind) in Alone)
        {
            if (before.Child(keyword) is { } old && after.Child(keyword) is { } current && (keyword == "items" || BothObjects(old, current)))
            {
                yield return (new SchemaStep(kind, keyword), old, current);
            }
        }

        var olds = before.Branches("prefixItems");
        var currents = after.Branches("prefixItems");
        for (var index = 0; index < olds.Length && index < currents.Length; index++)
        {
            yield return (new SchemaStep(StepKind.Item, "prefixItems", $"{index}"), olds[index], currents[index]);
        }

        foreach (var keyword in AlternativeMatching.Keywords)
        {
            foreach (var (old, current) in AlternativeMatching.Match(before, after, keyword, identity).Kept)
            {
                yield return (new SchemaStep(StepKind.Same, keyword), old.View, current.View);
            }
        }
    }

    // true and false under a keyword are edits of the keyword itself.
    private static bool BothObjects(SchemaView before, SchemaView after) =>
        before.Roots.All(static site => site.Json is JsonObject) && after.Roots.All(static site => site.Json is JsonObject);
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule RequiredUndefined { get; } = new()
    {
        Id = "required-undefined",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A schema requires a property that it does not define.",
        Why = "The two lists contradict each other: usually one of the names is misspelt, and no message has the property that is asked for.",
        Fix = "Define the property, or correct its name in \"required\".",
        BadExample = "\"properties\": {\"rel\": {}}, \"required\": [\"ref\"]",
        GoodExample = "\"properties\": {\"rel\": {}}, \"required\": [\"rel\"]",
        Origin = "Consistency within the schema (IBM validator: ibm-define-required-properties).",
        Check = LintRule.EachSchema(static (schema, _) =>
            from node in schema.Nodes
            where node is { Properties.Count: > 0 } && !schema.IsPartial(node.Pointer) && !schema.IsPartial(node.Pointer + "/properties") && !schema.IsComposed(node.Pointer)
                && !node.Says("patternProperties", "allOf", "anyOf", "oneOf", "$ref")
            from required in (node.Json["required"] as JsonArray ?? []).Select(static (item, index) => (Name: (item as JsonValue)?.TryGetValue<string>(out var name) == true ? name : null, index))
            where required.Name is not null && !node.Properties!.ContainsKey(required.Name)
            let at = JsonPointer.Append(node.Pointer + "/required", required.index)
            where !schema.IsForeign(at)
            let near = Spelling.Nearest(required.Name, node.Properties!.Select(static property => property.Key))
            select schema.Find(at, $"'{required.Name}' is required and not defined{(near is null ? "." : $"; did you mean '{near}'?")}")),
    };
}

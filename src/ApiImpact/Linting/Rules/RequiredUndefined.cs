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
            from required in schema.UndefinedRequired(node)
            let at = JsonPointer.Append(node.Pointer + "/required", required.Index)
            let near = Spelling.Nearest(required.Name, node.Properties!.Select(static property => property.Key))
            select schema.Find(at, $"'{required.Name}' is required and not defined{(near is null ? "." : $"; did you mean '{near}'?")}")),
    };
}

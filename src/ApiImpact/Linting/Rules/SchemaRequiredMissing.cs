using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SchemaRequiredMissing { get; } = new()
    {
        Id = "schema-required-missing",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "An object of a request does not say which of its properties are required.",
        Why = "A reader cannot tell an all-optional body from a forgotten list, and the service accepts an empty object.",
        Fix = "Add \"required\"; where every property is optional, say so with \"required\": [] or \"minProperties\": 1.",
        BadExample = """
            {"type": "object",
             "properties": {"name": {"type": "string"}},
             "additionalProperties": false}
            """,
        GoodExample = """
            {"type": "object",
             "properties": {"name": {"type": "string"}},
             "required": ["name"],
             "additionalProperties": false}
            """,
        Origin = "Template, REST API impact: \"Parameters which are required should be marked as such\".",
        Check = LintRule.EachSchemaNode(static (schema, node, _) =>
            schema.Part.Kind == MessagePartKind.Request && node.Properties is { Count: > 0 } && !schema.IsPartial(node.Pointer) && !schema.IsComposed(node.Pointer)
                && !node.Says("required", "minProperties", "dependencies", "dependentRequired", "anyOf", "oneOf", "allOf")
                ? schema.Find(node.Pointer, $"{schema.Describe(node.Pointer)} marks none of its properties as required.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule FreeFormObject { get; } = new()
    {
        Id = "free-form-object",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "A request takes an object of any form.",
        Why = "What is in it becomes part of the API without being described, and no client can be checked against it.",
        Fix = "Define the properties, or the pattern of the keys and the form of the values. Maps that users fill (metadata, extra_specs) are not reported.",
        BadExample = "\"options\": {\"type\": \"object\"}",
        GoodExample = "\"options\": {\"type\": \"object\", \"properties\": {\"force\": {\"type\": \"boolean\"}}, \"additionalProperties\": false}",
        Origin = "Ironic's template, REST API impact: \"Use of free-form JSON dicts should only be permitted where necessary\".",
        Check = LintRule.EachSchemaNode(static (schema, node, _) =>
            schema.Part.Kind != MessagePartKind.Response && node.Type == "object" && !schema.IsPartial(node.Pointer) && !LintContext.IsFreeFormMap(node.Pointer)
            && !node.Says("properties", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties", "$ref", "allOf", "anyOf", "oneOf", "enum", "const", "maxProperties")
                ? schema.Find(node.Pointer, $"{schema.Describe(node.Pointer)} is an object of any form.")
                : null),
    };
}

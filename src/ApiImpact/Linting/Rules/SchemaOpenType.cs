using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SchemaOpenType { get; } = new()
    {
        Id = "schema-open-type",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "A schema says less than it could: a property without a type, an array without items.",
        Why = "What the schema does not restrict the service has to check by hand, and what it does not check becomes part of the API.",
        Fix = "Say what the value is: its type, an enum, the items of an array, the properties of an object or the pattern of its keys.",
        BadExample = "\"tags\": {\"type\": \"array\"}",
        GoodExample = "\"tags\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}, \"maxItems\": 50}",
        Origin = "Template, REST API impact: \"the schema should be defined as restrictively as possible\".",
        Check = LintRule.EachSchemaNode(static (schema, node, _) =>
            schema.Part.Kind == MessagePartKind.Response || schema.IsPartial(node.Pointer) ? null
            : node.Type == "array" && !node.Says("items", "prefixItems", "contains", "enum", "const", "$ref")
                ? schema.Find(node.Pointer, $"{schema.Describe(node.Pointer)} is an array of anything.")
            : node.IsProperty && !node.Says("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not", "properties", "items", "format", "pattern", "patternProperties")
                ? schema.Find(node.Pointer, $"{schema.Describe(node.Pointer)} may be anything: it has no type.")
            : null),
    };
}

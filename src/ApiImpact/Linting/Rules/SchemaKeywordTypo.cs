using System.Collections.Frozen;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    private static readonly FrozenSet<string> SchemaKeywords = FrozenSet.Create(
        StringComparer.Ordinal,
        "$schema", "$id", "id", "$ref", "$defs", "definitions", "$comment", "$anchor", "title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly",
        "type", "enum", "const", "format", "nullable", "discriminator", "xml", "externalDocs",
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "required", "minProperties", "maxProperties", "propertyNames",
        "dependencies", "dependentRequired", "dependentSchemas", "items", "prefixItems", "additionalItems", "unevaluatedItems", "minItems", "maxItems", "uniqueItems",
        "contains", "minContains", "maxContains", "minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType", "contentSchema",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "divisibleBy", "allOf", "anyOf", "oneOf", "not", "if", "then", "else");

    public static LintRule SchemaKeywordTypo { get; } = new()
    {
        Id = "schema-keyword-typo",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "A keyword of JSON Schema is misspelt.",
        Why = "A validator ignores a keyword that it does not know: the restriction is written and does not hold. The spec template itself writes 'additionaProperties'.",
        Fix = "Correct the spelling.",
        BadExample = "\"additionaProperties\": false",
        GoodExample = "\"additionalProperties\": false",
        Origin = "Template, REST API impact, which has the typing error itself; JSON Schema ignores unknown keywords.",
        Check = LintRule.EachSchema(static (schema, _) =>
            from node in schema.Nodes
            from member in node.Json
            where member.Key.Length > 4 && !SchemaKeywords.Contains(member.Key) && !node.Json.ContainsKey("x-" + member.Key)
            let keyword = Spelling.Nearest(member.Key, SchemaKeywords)
            where keyword is not null && !node.Json.ContainsKey(keyword) && node.Json.Any(static other => SchemaKeywords.Contains(other.Key))
            let at = JsonPointer.Append(node.Pointer, member.Key)
            let key = schema.AtKey(at)
            select schema.FindKey(at, $"'{member.Key}' is no keyword of JSON Schema; '{keyword}' is.")
                .WithFix("Correct the keyword", Spelling.Replace(key, member.Key, keyword))),
    };
}

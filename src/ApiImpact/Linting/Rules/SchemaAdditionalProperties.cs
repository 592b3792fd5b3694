using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SchemaAdditionalProperties { get; } = new()
    {
        Id = "schema-additional-properties",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "A schema lists properties and lets others pass.",
        Why = "A misspelt field is ignored instead of answered with 400, and whatever clients send today cannot be given a meaning tomorrow.",
        Fix = "Add \"additionalProperties\": false to every object of a request. In a response it is only a remark: clients have to tolerate new fields.",
        BadExample = """
            {"type": "object",
             "properties": {"enabled": {"type": "boolean"}},
             "required": ["enabled"]}
            """,
        GoodExample = """
            {"type": "object",
             "properties": {"enabled": {"type": "boolean"}},
             "required": ["enabled"],
             "additionalProperties": false}
            """,
        Origin = "Template, REST API impact: \"only under exceptional circumstances should additional parameters ... be permitted (eg additionaProperties should be False)\".",
        Check = LintRule.EachSchemaNode(static (schema, node, _) =>
        {
            if (node.Properties is not { Count: > 0 } || schema.IsPartial(node.Pointer) || schema.IsComposed(node.Pointer))
            {
                return null;
            }

            var most = schema.Part.Kind switch
            {
                MessagePartKind.Request => Severity.Error,
                MessagePartKind.Response => Severity.Info,
                _ => Severity.Warning,
            };
            var no = schema.IsPython ? "False" : "false";
            var keyword = JsonPointer.Append(node.Pointer, "additionalProperties");
            if (!node.Json.TryGetPropertyValue("additionalProperties", out var said))
            {
                var finding = schema.Find(node.Pointer, $"{schema.Describe(node.Pointer)} lists {Count(node.Properties.Count, "property", "properties")} and does not forbid others.").NoMoreThan(most);
                return node.Json.ContainsKey("unevaluatedProperties") || IsMisspelt(node.Json, "additionalProperties") ? null
                    : schema.AddMember(node, "additionalProperties", no) is { } edit ? finding.WithFix("Forbid other properties", edit)
                    : finding;
            }

            return said is not null && said.GetValueKind() == JsonValueKind.True && !schema.IsForeign(keyword)
                ? schema.FindKey(keyword, $"{schema.Describe(node.Pointer)} lets any other property pass.").NoMoreThan(most)
                    .WithSuggestion("Forbid other properties", new TextEdit(schema.SpanAt(keyword), no))
                : null;
        }),
    };

    /// <summary>Whether the keyword is there with a typing error, which is a finding of its own.</summary>
    private static bool IsMisspelt(JsonObject schema, string keyword) => schema.Any(member => Spelling.Nearest(member.Key, [keyword]) is not null);

    private static string Count(int number, string one, string many) => number == 1 ? $"one {one}" : $"{number} {many}";
}

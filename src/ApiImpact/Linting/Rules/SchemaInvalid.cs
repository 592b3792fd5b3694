using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SchemaInvalid { get; } = new()
    {
        Id = "schema-invalid",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "A JSON schema is not a JSON schema.",
        Why = "A validator refuses it, or ignores what it does not understand.",
        Fix = "Write what JSON Schema has at the place: the types are string, integer, number, boolean, array, object and null.",
        BadExample = "{\"type\": \"int\"}",
        GoodExample = "{\"type\": \"integer\"}",
        Origin = "JSON Schema, draft 4: the meta-schema.",
        Check = LintRule.EachSchema(static (schema, _) =>
            from node in schema.Nodes
            from fault in SchemaFault.Of(node)
            where !schema.IsForeign(fault.Pointer)
            let finding = schema.Find(fault.Pointer, fault.Message)
            let place = schema.SpanAt(fault.Pointer)
            select fault.Right is { } right && place.Length > 2
                ? finding.WithFix($"Write {right}", new TextEdit(new TextSpan(place.Start + 1, place.Length - 2), right))
                : finding),
    };
}

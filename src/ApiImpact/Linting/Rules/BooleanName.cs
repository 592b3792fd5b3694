using System.Text.Json;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule BooleanName { get; } = new()
    {
        Id = "boolean-name",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A boolean field is called is_something, or is a negation.",
        Why = "'enabled: false' reads at once; 'is_disabled: false' has to be worked out.",
        Fix = "Name the positive state: 'enabled'.",
        BadExample = "\"is_enabled\": true",
        GoodExample = "\"enabled\": true",
        Origin = "API-SIG guidelines, naming: boolean fields are named without is_ and without negatives.",
        Check = static context =>
            from field in BooleanFields(context).DistinctBy(static field => field.Name, StringComparer.Ordinal)
            where (field.Name.StartsWith("is_", StringComparison.Ordinal) || field.Name.StartsWith("not_", StringComparison.Ordinal) || field.Name.StartsWith("no_", StringComparison.Ordinal)
                || field.Name is "disabled" or "is_disabled") && !context.HasField(field.Name)
            select new Finding(field.Location, $"field {field.Name}", $"The boolean '{field.Name}' would be named for its positive state without 'is_'."),
    };

    private static IEnumerable<StatedField> BooleanFields(LintContext context)
    {
        var inSchemas =
            from schema in context.Schemas
            from node in schema.Nodes
            where node is { IsProperty: true, Type: "boolean" }
            select new StatedField(Text.JsonPointer.Tokens(node.Pointer).Last(), schema.AtKey(node.Pointer));
        var inSamples =
            from sample in context.Samples
            from member in sample.Members
            where member.Value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            select new StatedField(member.Name, sample.FindKey(member.Pointer, "").Location);
        return inSchemas.Concat(inSamples);
    }
}

using ApiImpact.Diagnostics;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SampleSchemaMismatch { get; } = new()
    {
        Id = "sample-schema-mismatch",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A sample is not what its own schema says.",
        Why = "One of the two is wrong, and both are copied: the sample by readers, the schema into the service.",
        Fix = "Correct the sample or the schema. A sample is held against the schema of its own operation and direction only.",
        BadExample = """
            {"enabled": "yes"}    with    {"properties": {"enabled": {"type": "boolean"}}}
            """,
        GoodExample = """
            {"enabled": true}    with    {"properties": {"enabled": {"type": "boolean"}}}
            """,
        Origin = "Consistency within the spec (OpenAPI linters: valid-media-example).",
        Check = LintRule.EachSample(static (sample, context) =>
            from pair in SampleChecks.AgainstOwnSchema(sample)
            from mismatch in pair.Mismatches
            where mismatch.Keyword != "enum"
            select sample.Find(mismatch.Instance, $"The sample of the {sample.Part.Label} of {sample.Owner.Name} is not what its schema says: {Words(mismatch)}.") with
            {
                Related = [new RelatedLocation(pair.Schema.At(mismatch.SchemaPointer), "the schema")],
            }),
    };

    private static string Words(Mismatch mismatch) =>
        mismatch.Keyword == "false" && JsonPointer.Tokens(mismatch.Instance).LastOrDefault() is { } name ? $"it does not allow '{name}'" : mismatch.Message;
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SampleEnumMismatch { get; } = new()
    {
        Id = "sample-enum-mismatch",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A sample has a value that its schema, or the baseline's, does not list.",
        Why = "Whoever copies the sample gets an error 400.",
        Fix = "Write one of the values that are listed.",
        BadExample = "\"recovery_method\": \"AUTO\"    with    \"enum\": [\"auto\", \"rh_priority\"]",
        GoodExample = "\"recovery_method\": \"auto\"    with    \"enum\": [\"auto\", \"rh_priority\"]",
        Origin = "Consistency within the spec, and with the baseline.",
        Check = LintRule.EachSample(static (sample, context) =>
            from pair in SampleChecks.AgainstOwnSchema(sample).Concat(SampleChecks.AgainstBaseline(sample, context))
            from mismatch in pair.Mismatches
            where mismatch.Keyword == "enum"
            select sample.Find(mismatch.Instance, $"The sample of the {sample.Part.Label} of {sample.Owner.Name} has a value that is not listed: {mismatch.Message}.") with
            {
                Related = [new RelatedLocation(pair.Schema.At(mismatch.SchemaPointer), "the values that are listed")],
            }),
    };
}

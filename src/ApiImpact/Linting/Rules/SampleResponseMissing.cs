using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SampleResponseMissing { get; } = new()
    {
        Id = "sample-response-missing",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "There is no sample of a response body.",
        Why = "A sample is what readers copy, and what shows a reviewer what a caller gets.",
        Fix = "Show a typical response body.",
        Origin = "Template, REST API impact: \"Example use case including typical API samples for both data supplied by the caller and the response\".",
        Check = LintRule.EachStatedInFull(static (operation, _) =>
            HasResponseBody(operation) && !LintContext.SamplesOf(operation).Any(static sample => sample.Part.Kind == MessagePartKind.Response)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} has no sample of its response body.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SampleRequestMissing { get; } = new()
    {
        Id = "sample-request-missing",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "There is no sample of a request body.",
        Why = "A sample is what readers copy, and what shows a reviewer how a caller would use the change.",
        Fix = "Show a typical request body.",
        Origin = "Template, REST API impact: \"Example use case including typical API samples for both data supplied by the caller and the response\".",
        Check = LintRule.EachStatedInFull(static (operation, _) =>
            operation.Method is "POST" or "PUT" or "PATCH" && !LintContext.SamplesOf(operation).Any(static sample => sample.Part.Kind == MessagePartKind.Request)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} has no sample of its request body.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule MicroversionUndecided { get; } = new()
    {
        Id = "microversion-undecided",
        Severity = Severity.Warning,
        Profiles = Profiles.None,
        Summary = "The spec changes operations and does not say whether the API's version grows.",
        Why = "Reviewers cannot judge who is affected, and the code will have to decide what the spec did not.",
        Fix = "Say that the change comes with a new microversion, or why it needs none.",
        BadExample = "* GET /v1/vm-moves is added.",
        GoodExample = "* GET /v1/vm-moves is added in a new microversion.",
        Origin = "Ironic's template, REST API impact: \"Does the API microversion need to increment?\"",
        Check = static context => context.Spec is { Gate: null, NoGate: null, ImpactSection: { } section } && !context.Operations.IsEmpty && context.Operations.All(static operation => operation.Gate is null)
            ? [new Finding(section.TitleLocation, "section", "The section does not say whether the API's microversion grows.") { AtMost = context.MostForCompleteness }]
            : [],
    };
}

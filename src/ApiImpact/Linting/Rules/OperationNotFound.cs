using ApiImpact.Diagnostics;
using ApiImpact.Dialects;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationNotFound { get; } = new()
    {
        Id = "operation-not-found",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "The section on the REST API names no operation.",
        Why = "Nothing in it can be checked or compared with the API, by the tool or by a reviewer.",
        Fix = "Give each method that is added or changed as a method and a URL; write None where the API does not change.",
        BadExample = "A new call to move VMs will be added.",
        GoodExample = "* GET /v1/vm-moves",
        Origin = "Template, REST API impact: \"Each API method which is either added or changed should have the following\".",
        Check = static context => context.Spec is { Status: ImpactStatus.Prose, ImpactSection: { } section }
            ? [new Finding(section.TitleLocation, "section", "The section speaks of the API and names no method and URL.")]
            : [],
    };
}

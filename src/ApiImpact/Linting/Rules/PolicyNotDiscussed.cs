using ApiImpact.Diagnostics;
using ApiImpact.Dialects;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PolicyNotDiscussed { get; } = new()
    {
        Id = "policy-not-discussed",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "The section does not speak of policy.",
        Why = "Every operation is guarded by a policy rule, and a deployer has to know which and with what default.",
        Fix = "Name the policy rule of each new operation and its default; say 'No policy changes' where there are none.",
        BadExample = "* POST /v1/vm-moves",
        GoodExample = "Policy: os_masakari_api:vmoves:index, by default rule:admin_api.",
        Origin = "Template, REST API impact: \"Discuss any policy changes\".",
        Check = static context => context.Spec is { Status: ImpactStatus.Operations, Policy: null, ImpactSection: { } section } && !context.Operations.IsEmpty
            ? [new Finding(section.TitleLocation, "section", "The section does not say which policy rules guard its operations.") { AtMost = context.MostForCompleteness }]
            : [],
    };
}

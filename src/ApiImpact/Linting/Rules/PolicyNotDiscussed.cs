using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>A role, or a rule in capitals as the code names it (<c>GROUP_ATTRIBUTES_POLICY</c>); the bare word policy is read with the spec.</summary>
    [GeneratedRegex(@"\b(?:admins?|administrators?|roles?|non-admins?|[A-Z]+(?:_[A-Z]+)*_POLICY)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WhoMayCall { get; }

    /// <summary>A URL, whose placeholders speak of tenants and admins and say nothing of policy.</summary>
    [GeneratedRegex(@"\S*/\S*(?:<[^>\n]*>\S*)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex UrlInProse { get; }

    public static LintRule PolicyNotDiscussed { get; } = new()
    {
        Id = "policy-not-discussed",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "The section does not speak of policy.",
        Why = "Every operation is guarded by a policy rule, and a deployer has to know which and with what default.",
        Fix = "Name the policy rule of each new operation and its default, or the role that may call it; say 'No policy changes' where there are none.",
        BadExample = "* POST /v1/vm-moves",
        GoodExample = "Policy: os_masakari_api:vmoves:index, by default rule:admin_api.",
        Origin = "Template, REST API impact: \"Discuss any policy changes\".",
        Check = static context => context.Spec is { Status: ImpactStatus.Operations, Policy: null, ImpactSection: { } section } && !context.Operations.IsEmpty
            && !context.Prose.Any(static paragraph => WhoMayCall.IsMatch(UrlInProse.Replace(paragraph.Text.Map.Text, " ")))
            ? [new Finding(section.TitleLocation, "section", "The section does not say which policy rules guard its operations.") { AtMost = context.MostForCompleteness }]
            : [],
    };
}

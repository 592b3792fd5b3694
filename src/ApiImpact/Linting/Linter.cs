using ApiImpact.Dialects;
using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Linting;

/// <summary>Looks for faults in specs, against one baseline or none.</summary>
internal sealed class Linter(ApiModel? baseline)
{
    private readonly BaselineIndex? index = baseline is null ? null : new BaselineIndex(baseline);

    /// <summary>All lint rules, by name.</summary>
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        .. typeof(LintRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (LintRule)property.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The faults of one spec, those of reading it included, in the order of reports; suppressed ones are left out.</summary>
    public ImmutableArray<Diagnostic> Lint(Spec spec, LintOptions options)
    {
        var context = new LintContext(spec, index, options);
        var found =
            from rule in Rules
            where options.Severities[rule] is not null
            from finding in rule.Check(context)
            let severity = options.SeverityOf(rule, finding)
            where severity is not null
            select new Diagnostic
            {
                Rule = rule,
                Severity = severity.Value,
                Message = finding.Message,
                Location = finding.Location,
                Subject = finding.Subject,
                Related = finding.Related,
                Fix = finding.Fix,
            };
        return [.. found.Order(DiagnosticOrder.Instance)];
    }
}

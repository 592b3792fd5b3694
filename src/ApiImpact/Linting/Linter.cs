using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
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

    /// <summary>
    /// The faults of one spec, those of reading it included, in the order of reports. What a comment in the spec silences is left out, and a comment
    /// that silences nothing is a fault itself.
    /// </summary>
    public ImmutableArray<Diagnostic> Lint(Spec spec, LintOptions options)
    {
        var context = new LintContext(spec, index, options);
        var tables = new DrawnTables(spec.Document);
        var reading = options.Severities.Profile == Profiles.RepoTests ? [] : spec.Diagnostics.Select(options.Severities.Apply).OfType<Diagnostic>();
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
                Fix = finding.Fix is { } fix ? tables.Keep(spec.Source, fix) : null,
            };
        // Operations that share a block share its faults: each is reported once.
        var distinct = found.DistinctBy(static diagnostic => (diagnostic.Rule.Id, diagnostic.Location.Span, diagnostic.Message));
        return [.. Unsuppressed(spec, options, [.. reading, .. distinct]).Order(DiagnosticOrder.Instance)];
    }

    private static IEnumerable<Diagnostic> Unsuppressed(Spec spec, LintOptions options, List<Diagnostic> found)
    {
        var suppressions = SuppressionReader.Read(spec.Document);
        var lintRules = Rules.Where(rule => options.Severities[rule] is not null).Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var review = options.Severities.Profile == Profiles.RepoTests
            ? []
            : suppressions.Review(found, lintRules.Contains, options.IsRule, options.NearestRule).Select(options.Severities.Apply).OfType<Diagnostic>();
        return suppressions.Filter(found).Concat(review);
    }
}

using System.Collections.Immutable;

namespace ApiImpact.Diagnostics;

/// <summary>The comments of one file that silence rules.</summary>
/// <param name="Items">The comments, in order.</param>
/// <param name="Malformed">Where comments stand that were meant to, and are not understood.</param>
internal sealed record SuppressionList(ImmutableArray<Suppression> Items, ImmutableArray<Location> Malformed)
{
    /// <summary>The diagnostics that no comment silences, in their order.</summary>
    public IEnumerable<Diagnostic> Filter(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(diagnostic => !Items.Any(suppression => suppression.Covers(diagnostic)));

    /// <summary>What is wrong with the comments themselves.</summary>
    /// <param name="diagnostics">Everything that was found in the file, silenced or not.</param>
    /// <param name="wasChecked">Whether a rule had its say in this run; a comment about another may be needed by the next one.</param>
    /// <param name="exists">Whether there is a rule of that name.</param>
    /// <param name="nearest">The rule that was meant by a name that is none; null where that cannot be told.</param>
    public IEnumerable<Diagnostic> Review(IReadOnlyCollection<Diagnostic> diagnostics, Func<string, bool> wasChecked, Func<string, bool> exists, Func<string, string?> nearest)
    {
        foreach (var location in Malformed)
        {
            yield return Report(SuppressionRules.Malformed, location, "", "This silences nothing. Write '.. apiimpact: disable=RULE reason'.");
        }

        foreach (var suppression in Items)
        {
            if (suppression.Reason.Length == 0)
            {
                var names = string.Join(", ", suppression.Rules.Select(static rule => rule.Name));
                yield return Report(SuppressionRules.WithoutReason, suppression.Location, names, "The comment does not say why.");
            }

            foreach (var rule in suppression.Rules)
            {
                if (!exists(rule.Name))
                {
                    yield return Report(SuppressionRules.UnknownRule, rule.Location, rule.Name, $"There is no rule '{rule.Name}'{(nearest(rule.Name) is { } near ? $"; did you mean '{near}'?" : ".")}");
                }
                else if (wasChecked(rule.Name) && !diagnostics.Any(diagnostic => diagnostic.Rule.Id == rule.Name && suppression.Covers(diagnostic)))
                {
                    yield return Report(SuppressionRules.Unused, rule.Location, rule.Name, $"'{rule.Name}' has nothing to say here.");
                }
            }
        }
    }

    private static Diagnostic Report(Rule rule, Location location, string subject, string message) => new()
    {
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Location = location,
        Subject = subject,
    };
}

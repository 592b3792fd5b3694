using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.Literals;

namespace ApiImpact.Configuration;

/// <summary>Every rule of the product, by name: what <c>rules</c> lists, <c>explain</c> explains and <c>apiimpact.yaml</c> may name.</summary>
internal static class RuleCatalog
{
    /// <summary>All rules, in the order of their names.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. ((IEnumerable<Rule>)[.. Linter.Rules, CommitMessage.ApiimpactFlag, LiteralRules.Unreadable, LiteralRules.TooDeep, .. SuppressionRules.All, .. ConfigurationRules.All])
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of that name; null where there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}

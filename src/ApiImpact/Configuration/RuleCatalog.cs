using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;

namespace ApiImpact.Configuration;

/// <summary>Every rule of the product, by name: what <c>rules</c> lists, <c>explain</c> explains and <c>apiimpact.yaml</c> may name.</summary>
internal static class RuleCatalog
{
    /// <summary>All rules, in the order of their names.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. Linter.Rules.Concat(ConfigurationRules.All).OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of that name; null where there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}

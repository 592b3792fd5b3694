using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Changes;
using ApiImpact.Changes.Promises;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Literals;
using ApiImpact.OpenApi;
using ApiImpact.Rst;

namespace ApiImpact.Configuration;

/// <summary>Every rule of the product, by name: what <c>rules</c> lists, <c>explain</c> explains and <c>apiimpact.yaml</c> may name.</summary>
internal static class RuleCatalog
{
    /// <summary>The rules about specs: those of the linter, of reading reStructuredText and literals, of the commit message and of comments that silence rules.</summary>
    public static ImmutableArray<Rule> Spec { get; } = Sorted(
    [
        .. Linter.Rules,
        CommitMessage.ApiimpactFlag,
        .. Of(typeof(DialectRules).GetProperties(BindingFlags.Public | BindingFlags.Static)),
        .. Of(typeof(LiteralRules).GetProperties(BindingFlags.Public | BindingFlags.Static)),
        .. Of(typeof(RstRules).GetProperties(BindingFlags.Public | BindingFlags.Static)),
        .. SuppressionRules.All,
    ]);

    /// <summary>The kinds of changes.</summary>
    public static ImmutableArray<Rule> Change { get; } = Sorted(ChangeCatalog.All);

    /// <summary>The ways in which an implementation does not honour a spec.</summary>
    public static ImmutableArray<Rule> Promise { get; } = Sorted(PromiseCatalog.All);

    /// <summary>All rules, those about baselines and configurations included.</summary>
    public static ImmutableArray<Rule> All { get; } = Sorted(
        [.. Spec, .. Change, .. Promise, .. Of(typeof(OpenApiRules).GetProperties(BindingFlags.Public | BindingFlags.Static)), .. ConfigurationRules.All]);

    private static readonly FrozenDictionary<string, Rule> ById = All.ToFrozenDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule of that name; null where there is none.</summary>
    public static Rule? Find(string id) => ById.GetValueOrDefault(id);

    private static ImmutableArray<Rule> Sorted(IEnumerable<Rule> rules) => [.. rules.OrderBy(static rule => rule.Id, StringComparer.Ordinal)];

    private static IEnumerable<Rule> Of(PropertyInfo[] properties) => properties.Select(static property => property.GetValue(null)).OfType<Rule>();
}

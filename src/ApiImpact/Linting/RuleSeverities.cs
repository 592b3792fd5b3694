using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Rst;

namespace ApiImpact.Linting;

/// <summary>Which rules are on, and how much they weigh: a profile, and what is said of single rules on top of it.</summary>
/// <param name="Profile">The profile: exactly one.</param>
/// <param name="ByRule">What is said of single rules, by name; null switches a rule off.</param>
internal sealed record RuleSeverities(Profiles Profile, ImmutableDictionary<string, Severity?> ByRule)
{
    /// <summary>The profile <c>default</c>, nothing said of single rules.</summary>
    public static RuleSeverities Default { get; } = Of(Profiles.Default);

    /// <summary>The severity of <paramref name="rule"/>; null where it is off. Rules that are not lint rules are on in every profile.</summary>
    public Severity? this[Rule rule] => ByRule.TryGetValue(rule.Id, out var said) ? said : InProfile(rule);

    /// <summary>What docutils says at its level 1 it shows nobody who has not asked for it; neither do we, but in the profile that leaves nothing out.</summary>
    public static bool IsForStrictOnly(Rule rule) => rule is RstRule { Level: 1, Severity: Severity.Info };

    /// <summary>A profile, nothing said of single rules.</summary>
    public static RuleSeverities Of(Profiles profile) => new(profile, ImmutableDictionary.Create<string, Severity?>(StringComparer.Ordinal));

    /// <summary>
    /// The same, with what a project's habits say on top: of the rules that the profile has, of those that its own tests hold, and of those that its own
    /// template asks for.
    /// </summary>
    public RuleSeverities With(ImmutableDictionary<string, Severity?> preset, ImmutableArray<string> ownTests, ImmutableArray<string> ownQuestions)
    {
        var said = ByRule.ToBuilder();
        foreach (var rule in Linter.Rules)
        {
            if (Profile == Profiles.Template && ownQuestions.Contains(rule.Id, StringComparer.Ordinal))
            {
                said[rule.Id] = rule.Severity;
            }
        }

        foreach (var name in Profile is Profiles.Template or Profiles.RepoTests ? ownTests : [])
        {
            said[name] = Profile == Profiles.RepoTests ? Severity.Error : Severity.Warning;
        }

        foreach (var rule in Linter.Rules)
        {
            if (preset.TryGetValue(rule.Id, out var severity) && InProfile(rule) is not null)
            {
                said[rule.Id] = severity;
            }
        }

        return this with { ByRule = said.ToImmutable() };
    }

    /// <summary>The same, with <paramref name="said"/> on top.</summary>
    public RuleSeverities With(IEnumerable<KeyValuePair<string, Severity?>> said) => this with { ByRule = ByRule.SetItems(said) };

    /// <summary>
    /// The diagnostic as it is to be reported; null where its rule is off. A diagnostic that weighs less than its rule
    /// (a finding that is certain only in part) never weighs more than it came with, unless the rule is named.
    /// </summary>
    public Diagnostic? Apply(Diagnostic diagnostic) => this[diagnostic.Rule] switch
    {
        null => null,
        { } severity when diagnostic.Severity < diagnostic.Rule.Severity && diagnostic.Severity < severity => diagnostic,
        { } severity when severity == diagnostic.Rule.Severity => diagnostic,
        { } severity => diagnostic with { Severity = severity },
    };

    private Severity? InProfile(Rule rule) => rule is not LintRule lint
        ? IsForStrictOnly(rule) && Profile != Profiles.Strict ? null : rule.Severity
        : Profile switch
        {
            Profiles.Strict => lint.Severity == Severity.Info ? Severity.Warning : lint.Severity,
            Profiles.RepoTests => lint.SeverityInRepoTests,
            _ => (lint.Profiles & Profile) == Profiles.None ? null : lint.Severity,
        };
}

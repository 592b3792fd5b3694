using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

/// <summary>What can be wrong with <c>apiimpact.yaml</c>.</summary>
internal static class ConfigurationRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All => [KeyUnknown, RuleUnknown, ValueUnknown, ExtendsUnusable];

    /// <summary>A key that means nothing.</summary>
    public static Rule KeyUnknown { get; } = new()
    {
        Id = "configuration-key-unknown",
        Severity = Severity.Error,
        Summary = "The configuration has a key that means nothing.",
        Why = "What it was meant to say is not done, and nobody notices.",
        Fix = "Correct the key; schemas/configuration.schema.json lists them all, and editors complete them from it.",
        BadExample = "overides: []",
        GoodExample = "overrides: []",
    };

    /// <summary>A rule name that no rule has.</summary>
    public static Rule RuleUnknown { get; } = new()
    {
        Id = "configuration-rule-unknown",
        Severity = Severity.Error,
        Summary = "The configuration names a rule that does not exist.",
        Why = "The rule that was meant keeps its severity, and nobody notices.",
        Fix = "Correct the name; 'apiimpact rules' lists them all.",
        BadExample = "rules: {url-underscores: off}",
        GoodExample = "rules: {url-underscore: off}",
    };

    /// <summary>A value that the key does not take.</summary>
    public static Rule ValueUnknown { get; } = new()
    {
        Id = "configuration-value-unknown",
        Severity = Severity.Error,
        Summary = "The configuration has a value that its key does not take.",
        Why = "The tool would have to guess what is meant.",
        Fix = "Write one of the values that the message lists.",
        BadExample = "profile: strictest",
        GoodExample = "profile: strict",
    };

    /// <summary>An extended file that cannot be used.</summary>
    public static Rule ExtendsUnusable { get; } = new()
    {
        Id = "configuration-extends-unusable",
        Severity = Severity.Error,
        Summary = "The configuration extends a file that cannot be used.",
        Why = "Only files of the tree that is checked are read, each once: a change under review must not read what it likes.",
        Fix = "Name a file of the same tree, relative to the file that extends it.",
        BadExample = "extends: /etc/apiimpact.yaml",
        GoodExample = "extends: ../common/apiimpact.yaml",
    };
}

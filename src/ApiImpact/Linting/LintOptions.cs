using System.Collections.Frozen;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

/// <summary>What the configuration says about linting one file.</summary>
internal sealed record LintOptions
{
    /// <summary>The profile <c>default</c>, no preset, no template.</summary>
    public static LintOptions Default { get; } = new();

    /// <summary>Which rules are on, and how much they weigh.</summary>
    public RuleSeverities Severities { get; init; } = RuleSeverities.Default;

    /// <summary>The project whose parameter types are meant; null where it is not known.</summary>
    public string? Project { get; init; }

    /// <summary>Words of paths that are there already, beside those of the baseline.</summary>
    public FrozenSet<string> KnownSegments { get; init; } = [];

    /// <summary>Whether <see cref="KnownSegments"/> are all that the API has of the words that the rules on new words would report.</summary>
    public bool KnowsAllSegments { get; init; }

    /// <summary>Words of paths that some OpenStack API is known to have, though perhaps not this one.</summary>
    public FrozenSet<string> SegmentsElsewhere { get; init; } = [];

    /// <summary>Whether the project puts every visible change behind a microversion.</summary>
    public bool GatesChanges { get; init; }

    /// <summary>Names of fields that are there already, beside those of the baseline.</summary>
    public FrozenSet<string> KnownFields { get; init; } = [];

    /// <summary>The sections that a spec should have; null where no template is known.</summary>
    public SpecTemplate? Template { get; init; }

    /// <summary>Whether there is a rule of that name, in the whole product.</summary>
    public Func<string, bool> IsRule { get; init; } = static _ => true;

    /// <summary>The rule that a name may have meant that is none; null where that cannot be told.</summary>
    public Func<string, string?> NearestRule { get; init; } = static _ => null;

    /// <summary>The severity of <paramref name="finding"/> of <paramref name="rule"/>; null where it is not to be reported.</summary>
    public Severity? SeverityOf(Rule rule, Finding finding) => Severities[rule] switch
    {
        { } severity when finding.AtMost is { } most && most < severity => most,
        var severity => severity,
    };
}

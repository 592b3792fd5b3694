using System.Collections.Frozen;
using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;

namespace ApiImpact.Configuration;

/// <summary>What holds in one project's specs: which rules weigh more or less, which names its API has already, how its template is built.</summary>
internal sealed record Preset
{
    /// <summary>The name of the project, which is also the name of its catalogue of parameter types.</summary>
    public required string Name { get; init; }

    /// <summary>The reason for what differs, one sentence.</summary>
    public required string Why { get; init; }

    /// <summary>Whether the project puts every visible change behind a new microversion, so that one without is an error.</summary>
    public bool GatesChanges { get; init; }

    /// <summary>What rules weigh here, by name; null switches a rule off. A rule that the profile leaves out stays out.</summary>
    public ImmutableDictionary<string, Severity?> Rules { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>The rules that the project's own unit tests hold its specs to, beside those that all such tests share.</summary>
    public ImmutableArray<string> OwnTests { get; init; } = [];

    /// <summary>The rules on what the project's own template asks for, beside what all templates ask.</summary>
    public ImmutableArray<string> OwnQuestions { get; init; } = [];

    /// <summary>Words in the paths of the project's API that the rules on new words would report.</summary>
    public FrozenSet<string> KnownSegments { get; init; } = [];

    /// <summary>Whether those are all: they were taken from a description of the whole API.</summary>
    public bool KnowsAllSegments { get; init; }

    /// <summary>Fields of the project's API that the rules on new fields would report.</summary>
    public FrozenSet<string> KnownFields { get; init; } = [];

    /// <summary>The sections of the project's template; null where it has none that specs are held to.</summary>
    public SpecTemplate? Template { get; init; }
}

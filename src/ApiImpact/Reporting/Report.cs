using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>What a run found: the only thing that a report format gets to see.</summary>
internal sealed record Report
{
    /// <summary>The findings, in the order of <see cref="DiagnosticOrder"/>.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The version of the tool.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The severity at which the run fails; null where nothing makes it fail.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The files that were looked at, as they are named in reports, in order.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Whether something is at or over the threshold.</summary>
    public bool Failed => FailOn is { } threshold && Diagnostics.Any(diagnostic => diagnostic.Severity >= threshold);

    /// <summary>How many findings have <paramref name="severity"/>.</summary>
    public int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);

    /// <summary>How many findings stand there.</summary>
    public int Count(Standing standing) => Diagnostics.Count(diagnostic => Standings.Of(diagnostic) == standing);
}

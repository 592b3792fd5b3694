using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>Where a finding stands in a report: what a reviewer looks for first is first.</summary>
internal enum Standing
{
    /// <summary>A change that breaks clients, or the server.</summary>
    Breaking,

    /// <summary>A change of which it was not decided.</summary>
    Unknown,

    /// <summary>A change that would break someone, were it not behind a gate.</summary>
    Gated,

    /// <summary>A change that would break someone, and was agreed on.</summary>
    Accepted,

    /// <summary>A change that breaks nobody.</summary>
    Compatible,

    /// <summary>No change: a fault of a spec or of a document, or a promise that is not kept.</summary>
    Finding,
}

/// <summary>Tells where findings stand.</summary>
internal static class Standings
{
    /// <summary>Where a finding stands.</summary>
    public static Standing Of(Diagnostic diagnostic) => diagnostic.Change switch
    {
        null or { IsPromise: true } => Standing.Finding,
        { Verdict: Verdict.Compatible } => Standing.Compatible,
        { Accepted: not null } => Standing.Accepted,
        { Gate: not null } => Standing.Gated,
        { Verdict: Verdict.Unknown } => Standing.Unknown,
        _ => Standing.Breaking,
    };
}

using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace ApiImpact.Diagnostics;

/// <summary>One thing that the tool has to say about one place: a syntax error, a lint finding or an API change.</summary>
public sealed record Diagnostic
{
    /// <summary>What is said in general.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How much it matters here: the rule's severity, or what the configuration makes of it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong here, one line without a line end; names what it speaks of.</summary>
    public required string Message { get; init; }

    /// <summary>Where.</summary>
    public required Location Location { get; init; }

    /// <summary>
    /// What the diagnostic is about, in a form that stays the same when the message is reworded or lines move:
    /// <c>POST /segments request /properties/name</c>. Goes into <see cref="Fingerprint"/>.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>Other places that help to understand it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>An edit that mends it, where there is one.</summary>
    public Fix? Fix { get; init; }

    /// <summary>What changed and whom it breaks, where the diagnostic is an API change.</summary>
    public ChangeDetail? Change { get; init; }

    /// <summary>Twelve hexadecimal digits that identify the finding across runs: the rule and the subject, never message text or lines.</summary>
    public string Fingerprint => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Rule.Id}\n{Subject}")))[..12];
}

/// <summary>A place that a diagnostic refers to.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedLocation(Location Location, string Message);

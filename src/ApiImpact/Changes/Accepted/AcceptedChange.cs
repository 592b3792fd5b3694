using System.Globalization;

namespace ApiImpact.Changes.Accepted;

/// <summary>A change that the project has decided to make, and why.</summary>
internal sealed record AcceptedChange
{
    /// <summary>The kind of change.</summary>
    public required string Rule { get; init; }

    /// <summary>The JSON pointer of the place, for people.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>What it is about, for people.</summary>
    public string Subject { get; init; } = "";

    /// <summary>What identifies it, with the rule: never message text, never lines.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why it was accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>The last day on which it is accepted; null for ever.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The day as it is written, <c>2026-12-31</c>.</summary>
    public string? UntilText => Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes;

/// <summary>One change at one place, before changes of the same place in several operations are made one.</summary>
internal sealed record Change
{
    /// <summary>What kind.</summary>
    public required ChangeRule Rule { get; init; }

    /// <summary>Whether it breaks someone.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>What changed, one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What it is about, in a form that survives rewording: goes into the fingerprint. Changes of one rule and subject are one change.</summary>
    public required string Subject { get; init; }

    /// <summary>Where it is reported: the new text where there is one.</summary>
    public required Location Location { get; init; }

    /// <summary>The same place in the old text, where the change is reported in the new one.</summary>
    public Location? Earlier { get; init; }

    /// <summary>The operations that it reaches; none for a change of the whole API.</summary>
    public ImmutableArray<OperationReach> Operations { get; init; } = [];

    /// <summary>The part of the message, in words.</summary>
    public string Part { get; init; } = "";

    /// <summary>The JSON pointer of the place in its document.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The old text of the place (JSON).</summary>
    public string? Before { get; init; }

    /// <summary>The new text of the place (JSON).</summary>
    public string? After { get; init; }

    /// <summary>A value that shows whom it breaks (JSON).</summary>
    public string? Witness { get; init; }

    /// <summary>The witness as the exchange that it would be.</summary>
    public string? Exchange { get; init; }

    /// <summary>Why the verdict is what it is.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is a fault of the spec and no change of the API: reported with the severity of its rule, and not counted among changes.</summary>
    public bool IsFault { get; init; }

    /// <summary>The version behind which it is visible; null where there is none.</summary>
    public string? Gate { get; init; }
}

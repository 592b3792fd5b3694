using System.Collections.Immutable;

namespace ApiImpact.Diagnostics;

/// <summary>What a diagnostic says of an API change, ready to be shown: everything is text.</summary>
public sealed record ChangeDetail
{
    /// <summary>Whether the change breaks someone.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Whether it is no change of the API but what an implementation makes of the promise of a spec.</summary>
    public bool IsPromise { get; init; }

    /// <summary>The operations that the change reaches, <c>POST /segments</c>, in document order.</summary>
    public required ImmutableArray<string> Operations { get; init; }

    /// <summary>The part of the message: <c>request body</c>, <c>response 200 body</c>, <c>query parameter 'limit'</c>; empty for the operation itself.</summary>
    public string Part { get; init; } = "";

    /// <summary>The JSON pointer of the smallest place that changed, in the schema.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The old text of the place (JSON), where there was one.</summary>
    public string? Before { get; init; }

    /// <summary>The new text of the place (JSON), where there is one.</summary>
    public string? After { get; init; }

    /// <summary>A JSON value that shows whom the change breaks.</summary>
    public string? Witness { get; init; }

    /// <summary>The witness as the request or response that it would be.</summary>
    public string? Exchange { get; init; }

    /// <summary>Why the verdict is what it is, where that needs words.</summary>
    public string? Reason { get; init; }

    /// <summary>The microversion, or whatever the project uses, behind which the change is visible; null where it has none.</summary>
    public string? Gate { get; init; }

    /// <summary>Why the project makes the change all the same, where it has decided so.</summary>
    public string? Accepted { get; init; }
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Changes;

/// <summary>A kind of change: what <c>explain</c> says of it, its coordinates in the catalogue, and how it is found.</summary>
internal sealed record ChangeRule : Rule
{
    /// <summary>The message that it is about.</summary>
    public required ChangeDirection Direction { get; init; }

    /// <summary>What happened to its subject.</summary>
    public required ChangeAction Action { get; init; }

    /// <summary>What it happened to, without direction and action: <c>media type</c>. Mirrored rules share it.</summary>
    public required string Topic { get; init; }

    /// <summary>How it is found; null for a change of schemas, which the walk over schemas finds (<see cref="Edits.SchemaChangeFamily"/>).</summary>
    public ChangeCheck? Check { get; init; }
}

/// <summary>Finds the changes of one kind.</summary>
internal delegate IEnumerable<Change> ChangeCheck(ChangeRule rule, Comparison comparison);

/// <summary>Which message of the exchange a rule is about, as the document places it.</summary>
internal enum ChangeDirection
{
    /// <summary>No message: the operation, the API.</summary>
    None,

    /// <summary>What is sent to the one who serves the operation.</summary>
    Request,

    /// <summary>What comes back.</summary>
    Response,
}

/// <summary>What happened to the subject of a change.</summary>
internal enum ChangeAction
{
    /// <summary>It is there now.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>It is larger, or more.</summary>
    Increased,

    /// <summary>It is smaller, or less.</summary>
    Decreased,

    /// <summary>It covers more than it did.</summary>
    Generalized,

    /// <summary>It covers less than it did.</summary>
    Specialized,

    /// <summary>A limit that was not there is.</summary>
    Set,

    /// <summary>A limit that was there is not.</summary>
    Unset,
}

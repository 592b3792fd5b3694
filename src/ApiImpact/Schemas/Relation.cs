namespace ApiImpact.Schemas;

/// <summary>How the values of two schemas relate.</summary>
/// <param name="Kind">The relation of the first schema to the second.</param>
/// <param name="OnlyInFirst">A value of the first schema that the second rejects, where one was found.</param>
/// <param name="OnlyInSecond">A value of the second schema that the first rejects, where one was found.</param>
/// <param name="Reason">Why the relation is unknown; null where it is not.</param>
public sealed record Relation(RelationKind Kind, Witness? OnlyInFirst, Witness? OnlyInSecond, string? Reason);

/// <summary>The relation of one set of values to another.</summary>
public enum RelationKind
{
    /// <summary>Both accept the same values.</summary>
    Equal,

    /// <summary>The first accepts only values that the second accepts, and fewer.</summary>
    Narrower,

    /// <summary>The first accepts all that the second accepts, and more.</summary>
    Wider,

    /// <summary>Each accepts values that the other rejects, and some are accepted by both.</summary>
    Overlapping,

    /// <summary>No value is accepted by both.</summary>
    Disjoint,

    /// <summary>Not decided.</summary>
    Unknown,
}

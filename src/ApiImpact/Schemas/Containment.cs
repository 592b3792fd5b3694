using System.Text.Json.Nodes;

namespace ApiImpact.Schemas;

/// <summary>Whether every value of the producer's schema is a value of the consumer's.</summary>
internal abstract record Containment
{
    private Containment()
    {
    }

    /// <summary>Proved: the consumer accepts whatever the producer may send.</summary>
    internal sealed record Contained : Containment;

    /// <summary>Proved: the producer may send <paramref name="Witness"/>, and the consumer rejects it; both were checked by the validator.</summary>
    internal sealed record NotContained(Witness Witness) : Containment;

    /// <summary>Neither was proved, and <paramref name="Reason"/> says why, as a clause without a full stop.</summary>
    internal sealed record Unknown(string Reason) : Containment;
}

/// <summary>A JSON value that separates two schemas.</summary>
/// <param name="Value">The value; null is JSON's null. A tree of its own, which the receiver may attach.</param>
public sealed record Witness(JsonNode? Value);

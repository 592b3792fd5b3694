using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>Whether the receiver takes whatever the sender may send.</summary>
/// <param name="Verdict">The answer.</param>
/// <param name="Witness">What may be sent and is rejected.</param>
/// <param name="Reason">Why nothing was proved, or where and why the witness is rejected.</param>
internal sealed record Judgement(Verdict Verdict, JsonNode? Witness = null, string? Reason = null)
{
    /// <summary>Proved: everything is taken.</summary>
    public static Judgement Compatible { get; } = new(Verdict.Compatible);
}

using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Literals;

/// <summary>What a block of text holds, in order, and what could not be read of it.</summary>
/// <param name="Parts">The parts; blank lines between them belong to none.</param>
/// <param name="Diagnostics">One for each <see cref="UnreadPart"/>, at the position of the trouble.</param>
internal sealed record LiteralReading(ImmutableArray<LiteralPart> Parts, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The values, in order.</summary>
    public IEnumerable<ValuePart> Values => Parts.OfType<ValuePart>();
}

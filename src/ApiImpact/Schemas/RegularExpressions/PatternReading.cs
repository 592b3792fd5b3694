namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>A pattern as read, or why it cannot be read.</summary>
/// <param name="Node">The pattern; null if there is a reason.</param>
/// <param name="Reason">Why not, to stand after "the pattern cannot be read: ".</param>
internal sealed record PatternReading(PatternNode? Node, string? Reason);

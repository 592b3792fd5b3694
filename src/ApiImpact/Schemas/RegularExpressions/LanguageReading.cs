namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The language of a pattern, or why it is not known.</summary>
/// <param name="Language">The language; null if there is a reason.</param>
/// <param name="Reason">Why not, to stand after "the pattern cannot be read: ".</param>
internal sealed record LanguageReading(Language? Language, string? Reason);

using System.Collections.Immutable;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Solving;

/// <summary>Different values of a formula.</summary>
/// <param name="Values">The values that were found.</param>
/// <param name="IsComplete">Whether it is proved that there are no more.</param>
/// <param name="Reason">Why the search ended early; null where it did not.</param>
internal sealed record Enumeration(ImmutableArray<JsonData> Values, bool IsComplete, string? Reason);

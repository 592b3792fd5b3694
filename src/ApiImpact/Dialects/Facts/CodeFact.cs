using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Statements;

namespace ApiImpact.Dialects.Facts;

/// <summary>A status code that belongs to an operation.</summary>
/// <param name="Operation">The operation; null for a code of the section as a whole.</param>
/// <param name="Code">The code, or a class of codes.</param>
/// <param name="Description">What is said of it.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record CodeFact(StatedOperation? Operation, string Code, string? Description, Location Location);

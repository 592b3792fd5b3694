using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Statements;
using ApiImpact.Model;

namespace ApiImpact.Dialects.Facts;

/// <summary>A parameter that belongs to an operation.</summary>
internal sealed record ParameterFact(StatedOperation Operation, string Name, ParameterPlace In, string? Type, string? Description, Location Location);

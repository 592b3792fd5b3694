using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Facts;

/// <summary>A schema or sample that belongs to an operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="IsResponse">Whether it is a response.</param>
/// <param name="Code">The code of the response; null where none is stated beside it.</param>
/// <param name="Value">The literal; null where it could not be read.</param>
/// <param name="Passage">Where it stands.</param>
internal sealed record MessageFact(StatedOperation Operation, bool IsResponse, string? Code, ValuePart? Value, Passage Passage);

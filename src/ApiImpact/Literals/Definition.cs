using System.Text.Json.Nodes;

namespace ApiImpact.Literals;

/// <summary>What a name stands for.</summary>
/// <param name="Value">The value, which the builder copies.</param>
/// <param name="Notes">What is known of it.</param>
internal sealed record Definition(JsonNode? Value, LiteralNotes Notes);

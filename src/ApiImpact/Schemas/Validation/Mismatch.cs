namespace ApiImpact.Schemas;

/// <summary>A place where a value is not what a schema says.</summary>
/// <param name="Instance">The JSON pointer of the place in the value.</param>
/// <param name="Keyword">The keyword that rejects it.</param>
/// <param name="SchemaPointer">The JSON pointer of that keyword in its document.</param>
/// <param name="Message">What is wrong, in plain words, without a full stop.</param>
internal sealed record Mismatch(string Instance, string Keyword, string SchemaPointer, string Message);

using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>A status code in a text.</summary>
/// <param name="Code">The code: <c>404</c>, or a class of codes: <c>4XX</c>.</param>
/// <param name="Local">Its characters in the text.</param>
/// <param name="Description">What the text says of it; null where it says nothing.</param>
internal readonly record struct WrittenCode(string Code, TextSpan Local, string? Description);

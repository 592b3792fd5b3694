using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>A place in a source that a diagnostic, or a fact of the model, comes from.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The characters, half-open offsets.</param>
/// <param name="Pointer">The JSON pointer of the place, where the source is an OpenAPI document or a literal.</param>
internal sealed record Location(SourceText Source, TextSpan Span, string? Pointer = null)
{
    /// <summary>Line and column of the first character, from 1.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Line and column just after the last character, from 1.</summary>
    public LinePosition End => Source.PositionOf(Span.End);
}

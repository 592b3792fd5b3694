using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>A place in a source that a diagnostic, or a fact of the model, comes from.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The characters, half-open offsets.</param>
/// <param name="Pointer">The JSON pointer of the place, where the source is an OpenAPI document or a literal.</param>
internal sealed record Location(SourceText Source, TextSpan Span, string? Pointer = null)
{
    private readonly Lazy<TextSpan>? found;

    private Location(SourceText source, Lazy<TextSpan> found, string pointer)
        : this(source, default(TextSpan), pointer) => this.found = found;

    /// <summary>The characters, half-open offsets; looked up when first asked for, where the place was given as a pointer.</summary>
    public TextSpan Span { get => found?.Value ?? field; init; } = Span;

    /// <summary>Line and column of the first character, from 1.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Line and column just after the last character, from 1.</summary>
    public LinePosition End => Source.PositionOf(Span.End);

    /// <summary>The value at <paramref name="pointer"/>. A document of ten thousand facts that gives no diagnostic never looks for their positions.</summary>
    public static Location OfValue(PositionMap positions, string pointer) =>
        new(positions.Source, new Lazy<TextSpan>(() => positions.ValueAt(pointer)), pointer);

    /// <summary>The key of the member at <paramref name="pointer"/>, which names it better than its whole value does.</summary>
    public static Location OfKey(PositionMap positions, string pointer) =>
        new(positions.Source, new Lazy<TextSpan>(() => positions.KeyAt(pointer)), pointer);

    /// <summary>Whether both are the same place in the same text.</summary>
    public bool Equals(Location? other) =>
        other is not null && ReferenceEquals(Source, other.Source) && Pointer == other.Pointer && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Pointer);
}

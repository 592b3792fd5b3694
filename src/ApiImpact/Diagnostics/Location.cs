using System.Runtime.CompilerServices;
using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>A place in a source that a diagnostic, or a fact of the model, comes from.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The characters, half-open offsets.</param>
/// <param name="Pointer">The JSON pointer of the place, where the source is an OpenAPI document or a literal.</param>
public sealed record Location(SourceText Source, TextSpan Span, string? Pointer = null)
{
    private readonly PositionMap? positions;
    private readonly bool isKey;
    private StrongBox<TextSpan>? found;

    private Location(PositionMap positions, string pointer, bool isKey)
        : this(positions.Source, default(TextSpan), pointer)
    {
        this.positions = positions;
        this.isKey = isKey;
    }

    /// <summary>The characters, half-open offsets; looked up when first asked for, where the place was given as a pointer.</summary>
    public TextSpan Span
    {
        get => positions is null ? field : (found ??= new StrongBox<TextSpan>(isKey ? positions.KeyAt(Pointer!) : positions.ValueAt(Pointer!))).Value;
        init;
    } = Span;

    /// <summary>Line and column of the first character, from 1.</summary>
    public LinePosition Start => Source.PositionOf(Span.Start);

    /// <summary>Line and column just after the last character, from 1.</summary>
    public LinePosition End => Source.PositionOf(Span.End);

    /// <summary>The value at <paramref name="pointer"/>. A document of ten thousand facts that gives no diagnostic never looks for their positions.</summary>
    internal static Location OfValue(PositionMap positions, string pointer) => new(positions, pointer, isKey: false);

    /// <summary>The key of the member at <paramref name="pointer"/>, which names it better than its whole value does.</summary>
    internal static Location OfKey(PositionMap positions, string pointer) => new(positions, pointer, isKey: true);

    /// <summary>Whether both are the same place in the same text.</summary>
    public bool Equals(Location? other) =>
        other is not null && ReferenceEquals(Source, other.Source) && Pointer == other.Pointer && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Pointer);
}

using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>How a literal was written, and what reading it took.</summary>
internal sealed record LiteralNotes
{
    /// <summary>Strict JSON, complete, nothing repaired.</summary>
    public static LiteralNotes Exact { get; } = new();

    /// <summary>The language that it is written in.</summary>
    public LiteralLanguage Language { get; init; }

    /// <summary>The JSON pointers of the values of which a part is omitted (<c>...</c>, a cut-off end); empty for a complete literal.</summary>
    public ImmutableArray<string> PartialAt { get; init; } = [];

    /// <summary>
    /// The JSON pointers of the values that stand in for something that is not written: <c>&lt;uuid&gt;</c>, an unresolved name, one of several
    /// alternatives. Nothing may be concluded from such a value, not even its type.
    /// </summary>
    public ImmutableArray<string> PlaceholdersAt { get; init; } = [];

    /// <summary>What was not strict JSON and how it was read, in the order of the source.</summary>
    public ImmutableArray<LiteralRepair> Repairs { get; init; } = [];

    /// <summary>The names that stand where a value should.</summary>
    public ImmutableArray<NameReference> References { get; init; } = [];

    /// <summary>Whether nothing is omitted.</summary>
    public bool IsComplete => PartialAt.IsEmpty;
}

/// <summary>The language of a literal.</summary>
internal enum LiteralLanguage
{
    /// <summary>JSON, possibly with faults.</summary>
    Json,

    /// <summary>A Python dict or list.</summary>
    Python,

    /// <summary>YAML, in an OpenAPI document.</summary>
    Yaml,
}

/// <summary>A deviation from strict JSON, and what was read in its place.</summary>
/// <param name="Kind">What kind: <c>trailing-comma</c>, <c>single-quotes</c>, ...</param>
/// <param name="Span">The characters, in the source.</param>
/// <param name="Replacement">The text that would be strict JSON and mean the same; null where there is no safe one.</param>
internal sealed record LiteralRepair(string Kind, TextSpan Span, string? Replacement);

/// <summary>A name in the place of a value: <c>parameter_types.name</c>, <c>TRAIT</c>.</summary>
/// <param name="Name">The name as written, with its call or subscripts.</param>
/// <param name="Pointer">The JSON pointer of the value that it stands for.</param>
/// <param name="Span">The characters, in the source.</param>
/// <param name="Resolved">Whether a definition was found and put in its place.</param>
internal sealed record NameReference(string Name, string Pointer, TextSpan Span, bool Resolved);

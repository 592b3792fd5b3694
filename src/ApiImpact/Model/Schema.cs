using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Model;

/// <summary>A JSON Schema, as written, with what is needed to resolve and to point into it.</summary>
internal sealed record Schema
{
    /// <summary>The schema: an object or a boolean.</summary>
    public required JsonNode Json { get; init; }

    /// <summary>The document that it stands in, against which <c>$ref</c> is resolved.</summary>
    public required SchemaScope Scope { get; init; }

    /// <summary>The JSON pointer of the schema in its document.</summary>
    public required string Pointer { get; init; }

    /// <summary>How keywords are read.</summary>
    public required SchemaDialect Dialect { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }

    /// <summary>How it is written, and what reading it took.</summary>
    public LiteralNotes Notes { get; init; } = LiteralNotes.Exact;
}

/// <summary>Which JSON Schema a schema is written in.</summary>
internal enum SchemaDialect
{
    /// <summary>Draft 2020-12, and OpenAPI 3.1 and later.</summary>
    Draft202012,

    /// <summary>Draft 4, in which OpenStack's services write their schemas; exclusive bounds are booleans.</summary>
    Draft4,

    /// <summary>OpenAPI 2.0 and 3.0: draft 4 with <c>nullable</c>, where <c>$ref</c> hides its siblings.</summary>
    OpenApi30,
}

/// <summary>A document of schemas: where <c>$ref</c> leads.</summary>
internal sealed class SchemaScope
{
    private readonly Func<string, SchemaScope?> open;

    /// <summary>Takes the document and a way to open others; <paramref name="open"/> gets the reference up to <c>#</c>, and gives null where it may not or cannot open it.</summary>
    public SchemaScope(JsonNode? root, PositionMap positions, Func<string, SchemaScope?>? open = null)
    {
        Root = root;
        Positions = positions;
        this.open = open ?? (static _ => null);
    }

    /// <summary>The whole document.</summary>
    public JsonNode? Root { get; }

    /// <summary>Where its values stand.</summary>
    public PositionMap Positions { get; }

    /// <summary>The document that a reference to another file leads to.</summary>
    public SchemaScope? Open(string file) => open(file);

    /// <summary>Where the value at <paramref name="pointer"/> stands.</summary>
    public Location LocationOf(string pointer) => new(Positions.Source, Positions.ValueAt(pointer), pointer);
}

/// <summary>An example of a message.</summary>
internal sealed record Sample
{
    /// <summary>The value; null for JSON's null.</summary>
    public required JsonNode? Json { get; init; }

    /// <summary>Where each value in it stands, by JSON pointer from the sample's root.</summary>
    public required PositionMap Positions { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }

    /// <summary>The name or caption that the source gives it.</summary>
    public string? Name { get; init; }

    /// <summary>How it is written, and what reading it took.</summary>
    public LiteralNotes Notes { get; init; } = LiteralNotes.Exact;
}

/// <summary>How a literal was written, and what reading it took.</summary>
internal sealed record LiteralNotes
{
    /// <summary>Strict JSON, complete, nothing repaired.</summary>
    public static LiteralNotes Exact { get; } = new();

    /// <summary>The language that it is written in.</summary>
    public LiteralLanguage Language { get; init; }

    /// <summary>The JSON pointers of the objects and arrays of which a part is omitted (<c>...</c>, a cut-off end); empty for a complete literal.</summary>
    public ImmutableArray<string> PartialAt { get; init; } = [];

    /// <summary>What was not strict JSON and how it was read.</summary>
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
/// <param name="Span">The characters.</param>
/// <param name="Replacement">The text that would be strict JSON; null where there is no safe one.</param>
internal sealed record LiteralRepair(string Kind, TextSpan Span, string? Replacement);

/// <summary>A name in the place of a value: <c>parameter_types.name</c>, <c>TRAIT</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Pointer">The JSON pointer of the value that it stands for.</param>
/// <param name="Span">The characters.</param>
/// <param name="Resolved">Whether a definition was found and put in its place.</param>
internal sealed record NameReference(string Name, string Pointer, TextSpan Span, bool Resolved);

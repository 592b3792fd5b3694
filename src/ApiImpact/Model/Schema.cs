using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Literals;
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

    /// <summary>A schema that is a whole document, of which the text is not looked at.</summary>
    public static Schema Alone(JsonNode json, SourceText source, SchemaDialect dialect)
    {
        var positions = new PositionMap(source, static () => new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal) { [""] = new(null, default) });
        return new Schema { Json = json, Scope = new SchemaScope(json, positions), Pointer = "", Dialect = dialect, Location = new Location(source, default, "") };
    }
}

/// <summary>Which JSON Schema a schema is written in.</summary>
internal enum SchemaDialect
{
    /// <summary>Draft 2020-12, and OpenAPI 3.1 and later.</summary>
    Draft202012,

    /// <summary>Draft 2019-09.</summary>
    Draft201909,

    /// <summary>Drafts 6 and 7.</summary>
    Draft7,

    /// <summary>Draft 4, in which OpenStack's services write their schemas; exclusive bounds are booleans.</summary>
    Draft4,

    /// <summary>OpenAPI 2.0 and 3.0: draft 4 with <c>nullable</c>, where <c>$ref</c> hides its siblings.</summary>
    OpenApi30,
}

/// <summary>A document of schemas: where <c>$ref</c> leads.</summary>
internal sealed class SchemaScope
{
    private readonly Func<string, SchemaScope?> open;
    private readonly Func<string, bool> mayHold;

    /// <summary>Takes the document and a way to open others.</summary>
    /// <param name="root">The whole document.</param>
    /// <param name="positions">Where its values stand.</param>
    /// <param name="open">Gets a reference up to <c>#</c>, and gives null where it may not or cannot open it.</param>
    /// <param name="mayHold">Whether a member of a name may be in the document, where its text tells that without a walk through the tree.</param>
    public SchemaScope(JsonNode? root, PositionMap positions, Func<string, SchemaScope?>? open = null, Func<string, bool>? mayHold = null)
    {
        Root = root;
        Positions = positions;
        this.open = open ?? (static _ => null);
        this.mayHold = mayHold ?? (static _ => true);
    }

    /// <summary>The whole document.</summary>
    public JsonNode? Root { get; }

    /// <summary>Where its values stand.</summary>
    public PositionMap Positions { get; }

    /// <summary>The document that a reference to another file leads to.</summary>
    public SchemaScope? Open(string file) => open(file);

    /// <summary>Whether a member of that name may be anywhere in the document; a no is certain.</summary>
    public bool MayHold(string member) => mayHold(member);

    /// <summary>Where the value at <paramref name="pointer"/> stands.</summary>
    public Location LocationOf(string pointer) => Location.OfValue(Positions, pointer);
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

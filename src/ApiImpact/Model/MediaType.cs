using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Model;

/// <summary>The body in one format.</summary>
internal sealed record MediaType
{
    /// <summary><c>application/json</c>, <c>application/*</c>; null where a spec does not say.</summary>
    public string? Name { get; init; }

    /// <summary>The schemas: at most one in a baseline; a spec may show several.</summary>
    public ImmutableArray<Schema> Schemas { get; init; } = [];

    /// <summary>The schema of each item of a stream (OpenAPI 3.2); null where the body is not one.</summary>
    public Schema? ItemSchema { get; init; }

    /// <summary>The samples.</summary>
    public ImmutableArray<Sample> Samples { get; init; } = [];

    /// <summary>How the parts of a form or multipart body are encoded.</summary>
    public ImmutableArray<Encoding> Encodings { get; init; } = [];

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }
}

/// <summary>How one property of a form or multipart body is encoded.</summary>
internal sealed record Encoding(
    string Property, string? ContentType, ImmutableArray<Header> Headers, string? Style, bool? Explode, bool AllowReserved, Location Location);

/// <summary>A header of a response or of a part.</summary>
internal sealed record Header(string Name, bool? Required, Schema? Schema, string? Description, bool Deprecated, Location Location)
{
    /// <summary>Whether arrays and objects are written as separate values; null for the default.</summary>
    public bool? Explode { get; init; }

    /// <summary>The media type that it is serialised as, in place of a style.</summary>
    public ImmutableArray<MediaType> Content { get; init; } = [];

    /// <summary>What the document adds in members that begin with <c>x-</c>, and in examples; null where it adds nothing.</summary>
    public JsonObject? Extensions { get; init; }
}

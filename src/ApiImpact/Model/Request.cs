using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Model;

/// <summary>The body of a request.</summary>
internal sealed record Request
{
    /// <summary>Whether a body must be sent; null where that is unstated.</summary>
    public bool? Required { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>The media types; a spec states one, without a name.</summary>
    public ImmutableArray<MediaType> Content { get; init; } = [];

    /// <summary>What the document adds in members that begin with <c>x-</c>; null where it adds nothing.</summary>
    public JsonObject? Extensions { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Model;

/// <summary>A response, or a class of them.</summary>
internal sealed record Response
{
    /// <summary>Which responses this is.</summary>
    public required StatusCode Code { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>The media types; a spec states one, without a name.</summary>
    public ImmutableArray<MediaType> Content { get; init; } = [];

    /// <summary>The headers.</summary>
    public ImmutableArray<Header> Headers { get; init; } = [];

    /// <summary>The links to other operations.</summary>
    public ImmutableArray<Link> Links { get; init; } = [];

    /// <summary>What the document adds in members that begin with <c>x-</c>; null where it adds nothing.</summary>
    public JsonObject? Extensions { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }
}

/// <summary>A status code, a range of them, or what a source says where it names none.</summary>
/// <param name="Text"><c>200</c>, <c>2XX</c>, <c>default</c>; empty where a spec shows a response without its code.</param>
internal readonly record struct StatusCode(string Text)
{
    /// <summary>The response of a spec that names no code.</summary>
    public static StatusCode Unstated => new("");

    /// <summary>The code, where it is one.</summary>
    public int? Number => Text.Length == 3 && int.TryParse(Text, out var number) ? number : null;

    /// <summary>Whether all codes that this stands for are 2xx or 3xx.</summary>
    public bool IsSuccess => Text.Length == 3 && Text[0] is '2' or '3';

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>A link from a response to another operation.</summary>
internal sealed record Link(string Name, string? Operation, Location Location)
{
    /// <summary>Everything that the document says of it, as written; null where that is unstated.</summary>
    public JsonObject? Definition { get; init; }
}

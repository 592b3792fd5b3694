using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Model;

/// <summary>An API surface: what a baseline says of a whole API, or what a spec says of a part of one.</summary>
internal sealed record ApiModel
{
    /// <summary>The file that it was read from.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Whether what is not stated is absent (a baseline), or merely unstated (a spec).</summary>
    public required Completeness Completeness { get; init; }

    /// <summary>The title of the API or of the spec.</summary>
    public string? Title { get; init; }

    /// <summary>The version that the document gives itself.</summary>
    public string? Version { get; init; }

    /// <summary>The operations, in document order; an OpenStack action is an operation of its own.</summary>
    public ImmutableArray<Operation> Operations { get; init; } = [];

    /// <summary>Operations that the API calls and its users serve: producer and consumer are swapped.</summary>
    public ImmutableArray<Operation> Webhooks { get; init; } = [];

    /// <summary>The servers that hold for every operation that has none of its own.</summary>
    public ImmutableArray<Server> Servers { get; init; } = [];

    /// <summary>The ways to authenticate that requirements refer to, in document order.</summary>
    public ImmutableArray<SecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>The named schemas, in document order.</summary>
    public ImmutableArray<NamedSchema> Schemas { get; init; } = [];

    /// <summary>The tags that the document declares.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What else the document says of itself: the rest of its <c>info</c>, of its tags, where more is written; null where it says nothing.</summary>
    public JsonObject? Annotations { get; init; }

    /// <summary>The statement that the whole change comes under a (new) version; null where there is none.</summary>
    public Gate? Gate { get; init; }
}

/// <summary>What silence means.</summary>
internal enum Completeness
{
    /// <summary>What is not stated is absent.</summary>
    Complete,

    /// <summary>What is not stated is unknown.</summary>
    Partial,
}

/// <summary>A place under which the API is served.</summary>
/// <param name="Url">The URL, possibly relative, possibly with <c>{variables}</c>.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Variables">The variables in the URL.</param>
/// <param name="Location">Where it is stated.</param>
internal sealed record Server(string Url, string? Description, ImmutableArray<ServerVariable> Variables, Location Location)
{
    /// <summary>What the document adds in members that begin with <c>x-</c>, and of its variables in descriptions; null where it adds nothing.</summary>
    public JsonObject? Extensions { get; init; }
}

/// <summary>A variable of a server's URL.</summary>
internal sealed record ServerVariable(string Name, string? Default, ImmutableArray<string> Values);

/// <summary>A schema that has a name of its own.</summary>
internal sealed record NamedSchema(string Name, Schema Schema, Location Location);

/// <summary>A way to authenticate.</summary>
internal sealed record SecurityScheme
{
    /// <summary>The name that requirements use.</summary>
    public required string Name { get; init; }

    /// <summary><c>apiKey</c>, <c>http</c>, <c>oauth2</c>, <c>openIdConnect</c>, <c>mutualTLS</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Everything else that the document says of it, as written.</summary>
    public required JsonObject Definition { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }
}

/// <summary>The version, extension or whatever the project uses, from which on a fact is visible.</summary>
/// <param name="Since">The first version, <c>2.97</c>; null where the text says only that there is a new one.</param>
/// <param name="Until">The last version; null where it is still there.</param>
/// <param name="Evidence">The words that say so.</param>
/// <param name="Location">Where they stand.</param>
internal sealed record Gate(string? Since, string? Until, string Evidence, Location Location);

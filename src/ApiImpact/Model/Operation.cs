using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Model;

/// <summary>A method on a path template.</summary>
internal sealed record Operation
{
    /// <summary>The HTTP method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path template as its source writes it, placeholders as <c>{name}</c>, no query, no trailing slash but for the root's.</summary>
    public required string Path { get; init; }

    /// <summary>The member name of the request body that chooses the action, where the path is an OpenStack action path; otherwise null.</summary>
    public string? Action { get; init; }

    /// <summary>Where the operation is stated first.</summary>
    public required Location Location { get; init; }

    /// <summary>Where the path is written, each time that a spec names the operation; empty in a baseline.</summary>
    public ImmutableArray<Location> PathLocations { get; init; } = [];

    /// <summary>What the source says happens to the operation; <see cref="OperationChange.Unstated"/> in a baseline.</summary>
    public OperationChange Change { get; init; }

    /// <summary>Whether the source only mentions the operation, as context for others.</summary>
    public bool IsContext { get; init; }

    /// <summary>The operationId of a baseline.</summary>
    public string? OperationId { get; init; }

    /// <summary>A few words.</summary>
    public string? Summary { get; init; }

    /// <summary>What the operation does.</summary>
    public string? Description { get; init; }

    /// <summary>The tags, in order.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether the source marks it as deprecated.</summary>
    public bool Deprecated { get; init; }

    /// <summary>The path, query, header and cookie parameters, those of the path item included.</summary>
    public ImmutableArray<Parameter> Parameters { get; init; } = [];

    /// <summary>The request body; null where none is stated.</summary>
    public Request? Request { get; init; }

    /// <summary>The responses, in document order.</summary>
    public ImmutableArray<Response> Responses { get; init; } = [];

    /// <summary>The alternatives of which one must be met; null where nothing is stated, empty where nothing is needed.</summary>
    public ImmutableArray<SecurityRequirement>? Security { get; init; }

    /// <summary>The servers of this operation alone.</summary>
    public ImmutableArray<Server> Servers { get; init; } = [];

    /// <summary>Requests that the server sends to a URL of the client's.</summary>
    public ImmutableArray<Callback> Callbacks { get; init; } = [];

    /// <summary>The versions in which the operation is there; null where nothing is stated.</summary>
    public Gate? Gate { get; init; }

    /// <summary>The members that begin with <c>x-</c>, as written.</summary>
    public JsonObject? Extensions { get; init; }

    /// <summary>How the operation is named in reports: <c>POST /servers/{id}/action (reboot)</c>.</summary>
    public string Name => Action is null ? $"{Method} {Path}" : $"{Method} {Path} ({Action})";
}

/// <summary>What a spec says happens to an operation.</summary>
internal enum OperationChange
{
    /// <summary>It does not say.</summary>
    Unstated,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was there and changes.</summary>
    Changed,

    /// <summary>It goes.</summary>
    Removed,

    /// <summary>It stays for now, and should not be used.</summary>
    Deprecated,
}

/// <summary>One alternative: all of these schemes together suffice.</summary>
internal sealed record SecurityRequirement(ImmutableArray<RequiredScheme> Schemes);

/// <summary>A scheme that an alternative needs, with the scopes or roles.</summary>
internal sealed record RequiredScheme(string Name, ImmutableArray<string> Scopes);

/// <summary>Requests that the server sends: an expression that gives the URL, and what is sent.</summary>
internal sealed record Callback(string Name, string Expression, ImmutableArray<Operation> Operations, Location Location);

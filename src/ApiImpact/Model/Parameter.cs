using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Model;

/// <summary>A value outside the body: in the path, the query, a header or a cookie.</summary>
internal sealed record Parameter
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is sent.</summary>
    public required ParameterPlace In { get; init; }

    /// <summary>Whether it must be sent; null where that is unstated.</summary>
    public bool? Required { get; init; }

    /// <summary>What it may be; null where that is unstated.</summary>
    public Schema? Schema { get; init; }

    /// <summary>The JSON type that is stated in words, where no schema is: <c>limit (integer)</c>; null where none is.</summary>
    public string? StatedType { get; init; }

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is marked as deprecated.</summary>
    public bool Deprecated { get; init; }

    /// <summary>How it is serialised: <c>form</c>, <c>simple</c>, ...; null for the default of its place.</summary>
    public string? Style { get; init; }

    /// <summary>Whether arrays and objects make separate parameters; null for the default of the style.</summary>
    public bool? Explode { get; init; }

    /// <summary>Whether reserved characters are sent as they are.</summary>
    public bool AllowReserved { get; init; }

    /// <summary>Whether it may be sent without a value.</summary>
    public bool AllowEmptyValue { get; init; }

    /// <summary>The media type that it is serialised as, in place of a style.</summary>
    public ImmutableArray<MediaType> Content { get; init; } = [];

    /// <summary>The versions in which it is there; null where nothing is stated.</summary>
    public Gate? Gate { get; init; }

    /// <summary>The members that begin with <c>x-</c>, as written.</summary>
    public JsonObject? Extensions { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Location Location { get; init; }
}

/// <summary>Where a parameter is sent.</summary>
internal enum ParameterPlace
{
    /// <summary>A segment of the path.</summary>
    Path,

    /// <summary>After the question mark.</summary>
    Query,

    /// <summary>A header of the request.</summary>
    Header,

    /// <summary>A cookie of the request.</summary>
    Cookie,

    /// <summary>The whole query string (OpenAPI 3.2).</summary>
    QueryString,
}

using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>A body before and after: the formats that it has.</summary>
internal sealed record BodyPair
{
    /// <summary>The operation.</summary>
    public required OperationPair Operation { get; init; }

    /// <summary>Whether it is the request's or a response's.</summary>
    public required ChangeDirection Direction { get; init; }

    /// <summary>Who sends it.</summary>
    public required Sender Sender { get; init; }

    /// <summary>In words: <c>request body</c>, <c>response 200 body</c>.</summary>
    public required string Part { get; init; }

    /// <summary>The status of the response.</summary>
    public StatusCode? Code { get; init; }

    /// <summary>The formats as they were.</summary>
    public required ImmutableArray<MediaType> Before { get; init; }

    /// <summary>The formats as they are.</summary>
    public required ImmutableArray<MediaType> After { get; init; }

    /// <summary>Where the old body is stated.</summary>
    public required Location BeforeLocation { get; init; }

    /// <summary>Where the new body is stated.</summary>
    public required Location AfterLocation { get; init; }

    /// <summary>The formats, matched: by name, by type and subtype, then a type with a range that holds it.</summary>
    public Matched<MediaType> MediaTypes => field ??= MediaTypeMatching.Match(Before, After);
}

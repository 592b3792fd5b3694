using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Edits;

/// <summary>A schema of an exchange, before and after: of a body, a parameter or a header.</summary>
internal sealed record SchemaMessage
{
    /// <summary>The operation.</summary>
    public required OperationPair Operation { get; init; }

    /// <summary>Where it is in the exchange, and who sends it.</summary>
    public required ChangePlace Place { get; init; }

    /// <summary>Which part of the exchange it is.</summary>
    public required SchemaPart Part { get; init; }

    /// <summary>As it was.</summary>
    public required Schema Before { get; init; }

    /// <summary>As it is.</summary>
    public required Schema After { get; init; }

    /// <summary>The status of the response that it belongs to.</summary>
    public StatusCode? Code { get; init; }

    /// <summary>The format of the body; null for the default.</summary>
    public string? MediaType { get; init; }

    /// <summary>The parameter or header; null for a body.</summary>
    public string? Name { get; init; }

    /// <summary>Where the parameter is sent.</summary>
    public ParameterPlace? In { get; init; }

    /// <summary>Whether the new schema shows a part only, or is one of several that the source shows: then it is judged only where it speaks.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Whether the source shows several schemas of the body, so that none of them need hold.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>Whether a spec states a schema of which the baseline says nothing.</summary>
    public bool IsAgainstStub => Operation.IsPartial && SpecSilence.IsStub(Before);

    /// <summary>All of them, in document order.</summary>
    public static IEnumerable<SchemaMessage> Of(Comparison comparison) =>
        OfParameters(comparison).Concat(OfBodies(comparison)).Concat(OfHeaders(comparison));

    /// <summary>The schema of a header, its own or that of its format; null where it has none.</summary>
    public static Schema? SchemaOf(Header header) => header.Schema ?? header.Content.FirstOrDefault()?.Schemas.FirstOrDefault();

    /// <summary>The schema of a parameter, its own or that of its format; null where it has none.</summary>
    public static Schema? SchemaOf(Parameter parameter) => parameter.Schema ?? parameter.Content.FirstOrDefault()?.Schemas.FirstOrDefault();

    private static IEnumerable<SchemaMessage> OfParameters(Comparison comparison) =>
        from pair in comparison.Api.Kept
        from parameter in pair.Parameters.Kept
        let before = SchemaOf(parameter.Before)
        let after = SchemaOf(parameter.After)
        where before is not null && after is not null
        select new SchemaMessage
        {
            Operation = pair,
            Place = new ChangePlace(pair.Reach, pair.RequestSender, Words.Of(parameter.After), parameter.Before.Location, parameter.After.Location),
            Part = SchemaPart.RequestParameter,
            Before = before,
            After = after,
            Name = parameter.After.Name,
            In = parameter.After.In,
            IsFragment = pair.IsPartial && !after.Notes.IsComplete,
        };

    private static IEnumerable<SchemaMessage> OfBodies(Comparison comparison) =>
        from body in comparison.Bodies
        from type in body.MediaTypes.Kept
        from schemas in Schemas(type.Before, type.After)
        select new SchemaMessage
        {
            Operation = body.Operation,
            Place = new ChangePlace(body.Operation.Reach, body.Sender, body.Part, type.Before.Location, type.After.Location),
            Part = body.Direction == ChangeDirection.Request ? SchemaPart.RequestBody : SchemaPart.ResponseBody,
            Before = schemas.Before,
            After = schemas.After,
            Code = body.Code,
            MediaType = type.After.Name ?? type.Before.Name,
            IsFragment = body.Operation.IsPartial && (!schemas.After.Notes.IsComplete || type.After.Schemas.Length > 1),
            IsOneOfSeveral = type.After.Schemas.Length > 1,
        };

    private static IEnumerable<SchemaMessage> OfHeaders(Comparison comparison) =>
        from pair in comparison.Api.Kept
        from response in pair.Responses.Kept
        from header in Matched<Header>.By(response.Before.Headers, response.After.Headers, static header => header.Name.ToLowerInvariant()).Kept
        let before = SchemaOf(header.Before)
        let after = SchemaOf(header.After)
        where before is not null && after is not null
        select new SchemaMessage
        {
            Operation = pair,
            Place = new ChangePlace(pair.Reach, pair.ResponseSender, $"response {response.After.Code} header '{header.After.Name}'", header.Before.Location, header.After.Location),
            Part = SchemaPart.ResponseHeader,
            Before = before,
            After = after,
            Code = response.After.Code,
            Name = header.After.Name,
        };

    private static IEnumerable<(Schema Before, Schema After)> Schemas(MediaType before, MediaType after)
    {
        if (before.Schemas is [var old])
        {
            foreach (var current in after.Schemas)
            {
                yield return (old, current);
            }
        }

        if (before.ItemSchema is { } oldItem && after.ItemSchema is { } currentItem)
        {
            yield return (oldItem, currentItem);
        }
    }
}

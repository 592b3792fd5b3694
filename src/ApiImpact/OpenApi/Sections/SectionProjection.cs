using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Sections;

/// <summary>Reduces an operation to what the template has places for.</summary>
internal static class SectionProjection
{
    /// <summary>An operation of an OpenAPI document; what is left out is added to <paramref name="losses"/>.</summary>
    public static SectionOperation OfDocument(Operation operation, ISet<Loss> losses)
    {
        Note(operation, losses);
        return new SectionOperation
        {
            Method = operation.Method,
            Path = operation.Path,
            Action = operation.Action,
            Description = SectionProse.Whole(operation.Description) ?? SectionProse.Whole(operation.Summary) ?? "The document does not describe what the method does",
            Parameters = [.. operation.Parameters.Where(static parameter => parameter.In is ParameterPlace.Path or ParameterPlace.Query).Select(static parameter => new SectionParameter(parameter.Name, parameter.In, SectionProse.Of(parameter.Description)))],
            Codes = [.. CodesOf(operation)],
            Request = operation.Request is { } request ? Body(request.Content, SectionSchema.OfRequest, losses) : null,
            Response = Answering(operation.Responses) is { } answer ? Body(answer.Content, SectionSchema.Of, losses) : null,
        };
    }

    /// <summary>The codes of the responses, and the errors that only the description lists.</summary>
    private static IEnumerable<SectionCode> CodesOf(Operation operation)
    {
        var stated = operation.Responses.Where(static response => response.Code.Number is not null).ToList();
        return stated.Select(response => new SectionCode(response.Code.Text, SectionProse.FirstSentence(response.Description) ?? Meaning(operation, response.Code)))
            .Concat(SectionProse.ErrorCodesOf(operation.Description).Where(code => !stated.Exists(response => response.Code.Text == code)).Select(code => new SectionCode(code, Meaning(operation, new StatusCode(code)))));
    }

    /// <summary>
    /// What a code means at the path of the operation, where the document does not say it. RFC 9110, 15.5.5: "the origin server did not find a current
    /// representation for the target resource". Of other codes only the service knows the reason.
    /// </summary>
    private static string? Meaning(Operation operation, StatusCode code) =>
        code.Number == 404 && PathForms.Of(PathTemplate.Parse(operation.Path).Segments)[^1].Segments.LastOrDefault(static segment => segment.IsPlaceholder) is { Text: var placeholder }
            ? $"Nothing is there for the {placeholder.Trim('{', '}')} of the URL"
            : null;

    /// <summary>An operation that was read from a spec.</summary>
    public static SectionOperation OfSpec(Operation operation) => new()
    {
        Method = operation.Method,
        Path = operation.Path,
        Action = operation.Action,
        Description = operation.Description,
        Parameters = [.. operation.Parameters.Select(static parameter => new SectionParameter(parameter.Name, parameter.In, parameter.Description))],
        Codes = [.. operation.Responses.Where(static response => response.Code.Number is not null).Select(static response => new SectionCode(response.Code.Text, response.Description))],
        Request = operation.Request is { } request ? AsWritten(request.Content) : null,
        Response = operation.Responses.SelectMany(static response => response.Content).ToImmutableArray() is { IsEmpty: false } content ? AsWritten(content) : null,
    };

    /// <summary>The response of which the template asks for the body: the first success that has one.</summary>
    private static Response? Answering(ImmutableArray<Response> responses) =>
        responses.FirstOrDefault(static response => response.Code is { IsSuccess: true, Number: not null } && response.Content.Any(IsJson));

    private static SectionBody? Body(ImmutableArray<MediaType> content, Func<Schema, ISet<Loss>, JsonNode?> write, ISet<Loss> losses)
    {
        if (content.FirstOrDefault(IsJson) is not { } type)
        {
            return null;
        }

        var schema = type.Schemas is [var stated, ..] ? write(stated, losses) : null;
        if (schema is JsonObject { Count: 0 } || (schema is not null && !schema.AsObject().ContainsKey("type") && !schema.AsObject().Any(static member => member.Value is JsonArray or JsonObject)))
        {
            losses.Add(new Loss("schemas that say nothing", ""));
            schema = null;
        }

        ImmutableArray<JsonNode> samples = [.. type.Samples.Select(static sample => sample.Json).Where(IsShown).Select(static sample => sample!.DeepClone())];
        losses.UnionWith(samples.Length < type.Samples.Length ? [new Loss("samples that are no objects", "")] : []);
        var made = samples.IsEmpty && schema is not null && SampleValue.Of(schema) is { } value && IsShown(value) ? value : null;
        return schema is null && samples.IsEmpty ? null : new SectionBody(schema, made is null ? samples : [made], made is not null);
    }

    /// <summary>Whether a spec's reader takes it for a message: an object with members, or a list of them.</summary>
    private static bool IsShown(JsonNode? sample) => sample is JsonObject { Count: > 0 } || (sample is JsonArray items && items.Any(static item => item is JsonObject));

    private static SectionBody AsWritten(ImmutableArray<MediaType> content) => new(
        content.SelectMany(static type => type.Schemas).FirstOrDefault()?.Json,
        [.. content.SelectMany(static type => type.Samples).Select(static sample => sample.Json).OfType<JsonNode>()],
        IsGenerated: false);

    private static bool IsJson(MediaType type) => type.Name is null || type.Name.Contains("json", StringComparison.OrdinalIgnoreCase);

    private static void Note(Operation operation, ISet<Loss> losses)
    {
        Add("header and cookie parameters", operation.Parameters.Where(static parameter => parameter.In is not (ParameterPlace.Path or ParameterPlace.Query)).Select(static parameter => parameter.Name));
        Add("schemas of parameters", operation.Parameters.Where(static parameter => parameter.Schema is not null).Select(static _ => ""));
        Add("required query parameters", operation.Parameters.Where(static parameter => parameter is { In: ParameterPlace.Query, Required: true }).Select(static parameter => parameter.Name));
        Add("ranges of codes", operation.Responses.Where(static response => response.Code.Number is null).Select(static response => response.Code.Text));
        Add("response headers", operation.Responses.SelectMany(static response => response.Headers).Select(static header => header.Name));
        Add("links", operation.Responses.SelectMany(static response => response.Links).Select(static link => link.Name));
        Add("bodies of other responses", operation.Responses.Where(response => !response.Content.IsEmpty && response != Answering(operation.Responses)).Select(static response => response.Code.Text));
        Add("formats that are not JSON", operation.Responses.SelectMany(static response => response.Content).Concat(operation.Request?.Content ?? []).Where(static type => !IsJson(type)).Select(static type => type.Name!));
        Add("callbacks", operation.Callbacks.Select(static callback => callback.Name));
        Add("servers", operation.Servers.Select(static server => server.Url));
        Add("deprecation", operation.Deprecated ? [""] : []);

        void Add(string kind, IEnumerable<string> items) => losses.UnionWith(items.Select(item => new Loss(kind, item)));
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.Version3;

namespace ApiImpact.OpenApi.Reading.Swagger2;

/// <summary>Makes request bodies and responses of what Swagger 2.0 spreads over parameters, <c>consumes</c> and <c>produces</c>.</summary>
internal static class SwaggerBody
{
    private const string Json = "application/json";
    private const string UrlEncoded = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    /// <summary>The request body that the body parameter or the form parameters make; null where there are none.</summary>
    public static Request? Request(ImmutableArray<Place> parameters, ImmutableArray<string> consumes, Place operation)
    {
        var body = parameters.Where(static parameter => parameter.Text("in") == "body").Cast<Place?>().FirstOrDefault();
        if (body is { } place)
        {
            ImmutableArray<Schema> schemas = SchemaReader.Read(place, "schema") is { } schema ? [schema] : [];
            return new Request
            {
                Required = place.Flag("required") ?? false,
                Description = place.Text("description"),
                Content = [.. Names(consumes).Select(name => new MediaType { Name = name, Schemas = schemas, Location = place.Location })],
                Location = place.Location,
            };
        }

        ImmutableArray<Place> fields = [.. parameters.Where(static parameter => parameter.Text("in") == "formData" && parameter.Text("name") is not null)];
        return fields.IsEmpty ? null : Form(fields, consumes, operation.Member("parameters") ?? operation);
    }

    /// <summary>The responses of an operation, in the order of the document.</summary>
    public static IEnumerable<Response> Responses(Place operation, ImmutableArray<string> produces) =>
        from member in operation.Members("responses")
        let place = member.Value.Followed()
        where place is not null
        select new Response
        {
            Code = new StatusCode(member.Name),
            Description = place.Value.Text("description"),
            Content = [.. Content(place.Value, produces)],
            Headers = [.. place.Value.Members("headers").Select(static header => Header(header.Name, header.Value))],
            Location = place.Value.Location,
        };

    private static Request Form(ImmutableArray<Place> fields, ImmutableArray<string> consumes, Place place)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var field in fields)
        {
            properties[field.Text("name")!] = SwaggerSchemas.Json(field);
            if (field.Flag("required") == true)
            {
                required.Add((JsonNode?)field.Text("name"));
            }
        }

        var form = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            form["required"] = required;
        }

        var names = consumes.Where(static name => name is UrlEncoded or Multipart).DefaultIfEmpty(fields.Any(SwaggerSchemas.IsFile) ? Multipart : UrlEncoded);
        var schema = SwaggerSchemas.At(place, form);
        return new Request
        {
            Required = required.Count > 0,
            Content = [.. names.Select(name => new MediaType { Name = name, Schemas = [schema], Location = place.Location })],
            Location = place.Location,
        };
    }

    private static IEnumerable<MediaType> Content(Place response, ImmutableArray<string> produces)
    {
        if (response.Object("schema") is not { } place)
        {
            return [];
        }

        var schema = SwaggerSchemas.IsFile(place) ? SwaggerSchemas.At(place, SwaggerSchemas.Json(place)) : SchemaReader.At(place)!;
        return Names(produces).Select(name => new MediaType { Name = name, Schemas = [schema], Samples = [.. Samples(response, name)], Location = place.Location });
    }

    private static IEnumerable<Sample> Samples(Place response, string mediaType) =>
        response.Object("examples")?.Member(mediaType) is { } example ? [SampleReader.One(example, null)] : [];

    private static Header Header(string name, Place place) =>
        new(name, false, place.Json is JsonObject ? SwaggerSchemas.Inline(place) : null, place.Text("description"), false, place.Location);

    /// <summary>A document that names no media type is one of JSON.</summary>
    private static IEnumerable<string> Names(ImmutableArray<string> mediaTypes) => mediaTypes.DefaultIfEmpty(Json);
}

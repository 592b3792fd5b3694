using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.Version3;

namespace ApiImpact.OpenApi.Reading.Swagger2;

/// <summary>Reads a Swagger 2.0 document into the same model as OpenAPI 3, where it stands: nothing is converted, so that every position stays right.</summary>
internal static class SwaggerReader
{
    private static readonly ImmutableArray<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    /// <summary>Reads the whole API.</summary>
    public static ApiModel Read(Place root) => new()
    {
        Source = root.Document.Positions.Source,
        Completeness = Completeness.Complete,
        Title = root.Object("info")?.Text("title"),
        Version = root.Object("info")?.Text("version"),
        Operations = [.. Operations(root)],
        Servers = [.. Servers(root, [.. root.Texts("schemes")], root)],
        SecuritySchemes = [.. SecurityReader.Schemes(root, "securityDefinitions").Select(static scheme => scheme.Type == "basic" ? scheme with { Type = "http" } : scheme)],
        Schemas = [.. SchemaReader.Named(root, "definitions")],
        Annotations = AnnotationReader.Read(root),
        Tags = [.. from tag in root.Items("tags") let name = tag.Text("name") where name is not null select name],
    };

    private static IEnumerable<Operation> Operations(Place root)
    {
        var security = SecurityReader.Requirements(root);
        foreach (var (path, reference) in root.Members("paths"))
        {
            if (reference.Followed() is not { } item)
            {
                continue;
            }

            var shared = SwaggerParameters.Read(item);
            foreach (var (name, place) in item.Members().Where(static member => Methods.Contains(member.Name, StringComparer.Ordinal)))
            {
                if (place.Expect(place.Json is JsonObject, "an object"))
                {
                    yield return One(root, place, name, path, shared, security);
                }
            }
        }
    }

    private static Operation One(
        Place root, Place place, string method, string path, ImmutableArray<Place> shared, ImmutableArray<SecurityRequirement>? security)
    {
        var parameters = SwaggerParameters.Merge(shared, SwaggerParameters.Read(place));
        return new Operation
        {
            Method = method.ToUpperInvariant(),
            Path = PathReader.Template(path),
            Location = place.Location,
            OperationId = place.Text("operationId"),
            Summary = place.Text("summary"),
            Description = place.Text("description"),
            Tags = [.. place.Texts("tags")],
            Deprecated = place.Flag("deprecated") ?? false,
            Parameters = [.. parameters.Select(SwaggerParameters.Outside).OfType<Parameter>()],
            Request = SwaggerBody.Request(parameters, MediaTypes(place, root, "consumes"), place),
            Responses = [.. SwaggerBody.Responses(place, MediaTypes(place, root, "produces"))],
            Security = SecurityReader.Requirements(place) ?? security,
            Servers = place.Member("schemes") is null ? [] : [.. Servers(root, [.. place.Texts("schemes")], place)],
            Extensions = place.Extensions("externalDocs"),
        };
    }

    /// <summary>What an operation says of its own replaces what the document says (Swagger 2.0, Operation Object).</summary>
    private static ImmutableArray<string> MediaTypes(Place operation, Place root, string name) =>
        [.. operation.Member(name) is not null ? operation.Texts(name) : root.Texts(name)];

    private static IEnumerable<Server> Servers(Place root, ImmutableArray<string> schemes, Place owner)
    {
        var host = root.Text("host");
        var basePath = root.Text("basePath")?.TrimEnd('/');
        if (host is null)
        {
            return string.IsNullOrEmpty(basePath) ? [] : [new Server(basePath, null, [], root.Member("basePath")!.Value.Location)];
        }

        return from scheme in schemes.IsEmpty ? ["https"] : schemes
               select new Server($"{scheme}://{host}{basePath}", null, [], (owner.Member("schemes") ?? root.Member("host")!).Value.Location);
    }
}

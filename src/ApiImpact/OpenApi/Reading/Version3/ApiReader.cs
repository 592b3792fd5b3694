using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads the root of an OpenAPI 3 document.</summary>
internal static class ApiReader
{
    /// <summary>Reads the whole API.</summary>
    public static ApiModel Read(Place root)
    {
        var components = root.Object("components");
        var paths = new PathReader(SecurityReader.Requirements(root));
        return new ApiModel
        {
            Source = root.Document.Positions.Source,
            Completeness = Completeness.Complete,
            Title = root.Object("info")?.Text("title"),
            Version = root.Object("info")?.Text("version"),
            Operations = [.. from item in root.Members("paths") from operation in paths.Read(item.Value, PathReader.Template(item.Name)) select operation],
            Webhooks = [.. from item in root.Members("webhooks") from operation in paths.Read(item.Value, item.Name) select operation],
            Servers = [.. ServerReader.Read(root)],
            SecuritySchemes = [.. components is { } named ? SecurityReader.Schemes(named, "securitySchemes") : []],
            Schemas = [.. components is { } known ? SchemaReader.Named(known, "schemas") : []],
            Annotations = AnnotationReader.Read(root),
            Tags = [.. from tag in root.Items("tags") let name = tag.Text("name") where name is not null select name],
        };
    }
}

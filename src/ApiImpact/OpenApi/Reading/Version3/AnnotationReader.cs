using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads what a document says of itself and of its tags that no operation depends on.</summary>
internal static class AnnotationReader
{
    /// <summary>The members by their way from the root: <c>info contact</c>, <c>tags 'segments' description</c>; null where there are none.</summary>
    public static JsonObject? Read(Place root)
    {
        var annotations = root.Extensions("externalDocs", "jsonSchemaDialect") ?? [];
        if (root.Object("info") is { } info)
        {
            Add(annotations, "info", info, "title", "version");
        }

        foreach (var tag in root.Items("tags"))
        {
            if (tag.Text("name") is { } name)
            {
                Add(annotations, $"tags '{name}'", tag, "name");
            }
        }

        return annotations.Count == 0 ? null : annotations;
    }

    private static void Add(JsonObject annotations, string owner, Place place, params ReadOnlySpan<string> known)
    {
        foreach (var (name, value) in place.Json as JsonObject ?? [])
        {
            if (!known.Contains(name))
            {
                annotations[$"{owner} {name}"] = value?.DeepClone();
            }
        }
    }
}

using System.Text;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>
/// The operations that the reader finds are those that Microsoft.OpenApi finds: an independent reader of the same documents, which knows
/// nothing of OpenStack's actions and versions and is too slow and too strict to be the reader itself.
/// </summary>
public sealed class SecondOpinionTests
{
    [Fact]
    public void Both_readers_find_the_same_in_our_fixtures() =>
        Assert.All(["swagger-2/api.yaml", "version-3.2/api.json", "everything/api.yaml"], static name => Agree(Repository.Fixture("openapi", name)));

    [SharedFact]
    public void Both_readers_find_the_same_in_the_documents_of_other_tools()
    {
        string[] folders = ["oasdiff/data", "peers/openapitools", "peers/optic", "http"];
        var documents = folders.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Shared, "pairs", folder), "*.*", SearchOption.AllDirectories))
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json" && Path.GetFileName(file) != "labels.json" && !File.ReadAllText(file).Contains("$ref: \"./", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Where(static (_, index) => index % 5 == 0);

        Assert.All(documents, Agree);
    }

    private static void Agree(string path)
    {
        var source = new SourceText(path, File.ReadAllText(path));
        var reading = BaselineReader.Read(source, BaselineOptions.Default);
        if (DocumentTree.Read(source, new ReadingLog()).Root is not { } root || reading.Model is null)
        {
            return;
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(root.ToJsonString()));
        var document = OpenApiModelFactory.Load(stream, "json", new OpenApiReaderSettings()).Document!;

        Assert.Equal(Theirs(document).Order(StringComparer.Ordinal), Ours(reading).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ours(BaselineReading reading) =>
        from operation in reading.Model!.Operations
        let parameters = operation.Parameters.Select(static p => $"{p.In}:{p.Name}:{p.Required}".ToLowerInvariant())
        let responses = operation.Responses.Select(static r => $"{r.Code}({string.Join(' ', r.Content.Where(static media => !media.Schemas.IsEmpty).Select(static media => media.Name).Order(StringComparer.Ordinal))})")
        select $"{operation.Method} {operation.Path} {Joined(parameters)} {Joined(responses)} {operation.Request?.Content.Length ?? 0}";

    /// <summary>Two habits of the library are left out: it gives a response of Swagger 2.0 without a schema a body, and lets path parameters be optional.</summary>
    private static IEnumerable<string> Theirs(OpenApiDocument document) =>
        from path in document.Paths
        from pair in path.Value.Operations ?? []
        let operation = pair.Value
        let own = operation.Parameters ?? []
        let shared = (path.Value.Parameters ?? []).Where(outer => !own.Any(inner => inner.Name == outer.Name && inner.In == outer.In))
        let parameters = own.Concat(shared).Where(static p => p.In is not null).Select(static p => $"{p.In}:{p.Name}:{p.Required || p.In == ParameterLocation.Path}".ToLowerInvariant())
        let responses = (operation.Responses ?? []).Select(static r => $"{r.Key.Replace("xx", "XX", StringComparison.Ordinal)}({string.Join(' ', (r.Value.Content ?? new Dictionary<string, IOpenApiMediaType>()).Where(static media => media.Value.Schema is not null).Select(static media => media.Key).Order(StringComparer.Ordinal))})")
        select $"{pair.Key.Method} {(path.Key.Length > 1 ? path.Key.TrimEnd('/') : path.Key)} {Joined(parameters)} {Joined(responses)} {operation.RequestBody?.Content?.Count ?? 0}";

    private static string Joined(IEnumerable<string> parts) => string.Join(",", parts.Order(StringComparer.Ordinal));
}

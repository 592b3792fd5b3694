using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Text;
using BenchmarkDotNet.Attributes;

namespace ApiImpact.Benchmarks;

/// <summary>
/// Compares each schema of a large description with its other version, once in each direction. The documents are named by the environment variables
/// APIIMPACT_OLD and APIIMPACT_NEW (GitHub's: api.github.com.json of two versions of npm @octokit/openapi).
/// </summary>
[MemoryDiagnoser]
public class SchemaComparisons
{
    private List<(Schema Old, Schema New)> pairs = [];

    /// <summary>Pairs the components by name, and the bodies of operations by place.</summary>
    [GlobalSetup]
    public void Pair() => Pair("");

    /// <summary>Pairs those whose place holds a text.</summary>
    internal void Pair(string place)
    {
        var (older, newer) = (Read("APIIMPACT_OLD"), Read("APIIMPACT_NEW"));
        var known = Places(newer).ToDictionary(static schema => schema.Pointer, StringComparer.Ordinal);
        pairs = [.. from schema in Places(older) where known.ContainsKey(schema.Pointer) && schema.Pointer.Contains(place, StringComparison.Ordinal) select (schema, known[schema.Pointer])];
    }

    /// <summary>All pairs, by one comparer.</summary>
    [Benchmark]
    public int All()
    {
        var comparer = new SchemaComparer();
        return pairs.Sum(pair => Count(comparer.Contains(pair.Old, pair.New, ObjectReading.Messages)) + Count(comparer.Contains(pair.New, pair.Old, ObjectReading.Messages)));
    }

    /// <summary>The pairs, with how long each takes and what the answer is; for a table rather than for a mean.</summary>
    internal IEnumerable<(string Pointer, double Milliseconds, Containment Answer)> Each()
    {
        var comparer = new SchemaComparer();
        foreach (var (older, newer) in pairs)
        {
            foreach (var (producer, consumer) in new[] { (older, newer), (newer, older) })
            {
                var start = System.Diagnostics.Stopwatch.GetTimestamp();
                var answer = comparer.Contains(producer, consumer, ObjectReading.Messages);
                yield return (older.Pointer, System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds, answer);
            }
        }
    }

    private static int Count(Containment answer) => answer is Containment.Contained ? 1 : 0;

    private static SchemaScope Read(string variable)
    {
        var path = Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"{variable} names no document");
        var positions = new PositionMap(new SourceText(path, ""), static () => new Dictionary<string, PositionMap.Entry>(StringComparer.Ordinal) { [""] = new(null, default) });
        return new SchemaScope(JsonNode.Parse(File.ReadAllText(path)), positions);
    }

    private static IEnumerable<Schema> Places(SchemaScope document)
    {
        foreach (var (name, schema) in document.Root!["components"]!["schemas"]!.AsObject())
        {
            yield return At(document, schema!, JsonPointer.Append("/components/schemas", name));
        }

        foreach (var (path, item) in document.Root!["paths"]!.AsObject())
        {
            foreach (var (method, operation) in item!.AsObject().Where(static member => member.Value is JsonObject))
            {
                var at = JsonPointer.Append(JsonPointer.Append("/paths", path), method);
                var bodies = (operation!["responses"]?.AsObject().Select(response => (Json: response.Value, Pointer: JsonPointer.Append($"{at}/responses", response.Key))) ?? [])
                    .Append((operation["requestBody"], $"{at}/requestBody"));
                foreach (var (body, pointer) in bodies)
                {
                    if (body?["content"]?["application/json"]?["schema"] is { } schema)
                    {
                        yield return At(document, schema, $"{pointer}/content/application~1json/schema");
                    }
                }
            }
        }
    }

    private static Schema At(SchemaScope document, JsonNode json, string pointer) =>
        new() { Json = json, Scope = document, Pointer = pointer, Dialect = SchemaDialect.OpenApi30, Location = new Location(document.Positions.Source, default, pointer) };
}

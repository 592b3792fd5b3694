using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Sections;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.OpenApi.Sections;

/// <summary>From the model to the section of a spec and back: the same, as far as the template has places for it.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<string> Word = OneOf("segment", "host", "vmove", "priority", "name", "zone", "reserved_host", "note");

    private static readonly Gen<string?> Prose = OneOf<string?>(
        null, "Error", "A segment of that name exists.", "The host is in use. Wait until no notification of it is running.", "**New in version 1.2** Lists `things`, see [the guide](https://example.org/guide).",
        "Returns 404 where GET /v1/segments would.", "* bullet one\n* bullet two", "Ends in a colon:", "A trailing_ underscore and a pipe | too", "With \"quotes\" and <b>HTML</b>.");

    private static readonly Gen<JsonNode> SchemaOfMember = Gen.OneOf(
        Gen.Int[1, 255].Select(static most => (JsonNode)new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = most }),
        Gen.Int[-5, 5].Select(static least => (JsonNode)new JsonObject { ["type"] = "integer", ["exclusiveMinimum"] = least }),
        Gen.Const(static () => (JsonNode)new JsonObject { ["type"] = new JsonArray("boolean", "null") }),
        Gen.Const(static () => (JsonNode)new JsonObject { ["const"] = "auto" }),
        Gen.Const(static () => (JsonNode)new JsonObject { ["$ref"] = "#/components/schemas/Shared" }),
        Gen.Const(static () => (JsonNode)new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" } }));

    private static readonly Gen<JsonNode?> Body = Gen.Select(Word.Array[0, 4], SchemaOfMember.Array[4], Gen.Bool, static (names, schemas, isClosed) =>
    {
        var properties = new JsonObject(names.Distinct(StringComparer.Ordinal).Zip(schemas, static (name, schema) => KeyValuePair.Create(name, (JsonNode?)schema.DeepClone())));
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (isClosed && properties.Count > 0)
        {
            schema["required"] = new JsonArray(properties.First().Key);
            schema["additionalProperties"] = false;
        }

        return properties.Count == 0 ? null : (JsonNode?)schema;
    });

    private static readonly Gen<(string Method, JsonObject Path)> AnyOperation =
        from method in OneOf("get", "post", "put", "delete", "patch")
        from description in Prose
        from query in Gen.Select(Word, Prose).Array[0, 3]
        from success in OneOf("200", "201", "202", "204")
        from codes in Gen.Select(OneOf("400", "403", "404", "409", "503"), Prose).Array[0, 3]
        from request in Body
        from response in Body
        select (method, new JsonObject
        {
            [method] = new JsonObject
            {
                ["description"] = description,
                ["parameters"] = new JsonArray(
                [
                    new JsonObject { ["name"] = "segment_id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } },
                    .. query.DistinctBy(static parameter => parameter.Item1).Select(static parameter => new JsonObject { ["name"] = parameter.Item1, ["in"] = "query", ["description"] = parameter.Item2 }),
                ]),
                ["requestBody"] = method is "get" or "delete" || request is null ? null : Content(request),
                ["responses"] = new JsonObject(
                [
                    KeyValuePair.Create(success, (JsonNode?)(success == "204" || response is null ? new JsonObject { ["description"] = "Ok" } : Content(response))),
                    .. codes.DistinctBy(static code => code.Item1).Select(static code => KeyValuePair.Create(code.Item1, (JsonNode?)new JsonObject { ["description"] = code.Item2 ?? "" })),
                ]),
            },
        });

    [Fact]
    public void A_small_operation_comes_back_as_it_was_written() => AnyOperation.Sample(
        static operation =>
        {
            var draft = SectionDraft.Of(Assert.Single(Read(operation.Path).Operations), null);

            Assert.DoesNotContain(draft.Losses, static loss => loss.Kind == SectionDraft.Misread);
            var spec = SectionDraft.SpecWith(SectionText.Of([draft.Said], null, []));
            Assert.Equal(draft.Said.Facts, SectionProjection.OfSpec(Assert.Single(spec.Api.Operations)).Facts);
        },
        iter: 300);

    [SharedFact]
    public void At_least_98_of_100_operations_of_real_documents_come_back()
    {
        var losses = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var misread = new List<string>();
        var (all, whole) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Shared, "baselines"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var api = BaselineReader.Read(new SourceText(Path.GetRelativePath(Repository.Shared, file), File.ReadAllText(file)), new BaselineOptions()).Model!;
            foreach (var (operation, draft) in api.Operations.AsParallel().AsOrdered().Select(static operation => (operation, SectionDraft.Of(operation, null))))
            {
                all++;
                foreach (var kind in draft.Losses.Select(static loss => loss.Kind).Distinct(StringComparer.Ordinal))
                {
                    losses[kind] = losses.GetValueOrDefault(kind) + 1;
                }

                var wrong = draft.Losses.Where(static loss => loss.Kind == SectionDraft.Misread).Select(static loss => loss.Item).ToList();
                whole += wrong.Count == 0 ? 1 : 0;
                misread.AddRange(wrong.Count == 0 ? [] : [$"{api.Source.Path}: {operation.Name}: {string.Join(", ", wrong)}"]);
            }
        }

        Assert.True(whole >= all * 0.98, $"{whole} of {all} operations\n{string.Join('\n', misread)}");
        var table = Table(all, whole, losses);
        if (Environment.GetEnvironmentVariable("APIIMPACT_ACCEPT") == "1")
        {
            Expected.Match(table, "sections", "losses.md");
        }

        // The numbers follow what the reader of specs learns; the kinds of losses are the writer's.
        Assert.Equal(Kinds(table), Kinds(File.ReadAllText(Repository.Fixture("sections", "losses.md"))));
    }

    private static IEnumerable<string> Kinds(string table) =>
        table.Split('\n').Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Select(static line => line.Split('|')[1]).Where(static kind => kind != $" {SectionDraft.Misread} ");

    private static string Table(int all, int whole, SortedDictionary<string, int> losses)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# What the section of a spec does not say of an operation\n\nOver {all} operations of the public OpenAPI documents of OpenStack; {whole} are read from the section as they are written into it.\n\n| what is left out | operations |\n|---|---|\n");
        foreach (var (kind, count) in losses)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind} | {count} |\n");
        }

        return text.ToString();
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static JsonObject Content(JsonNode schema) => new()
    {
        ["description"] = "Ok",
        ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema.DeepClone() } },
    };

    private static ApiModel Read(JsonObject path)
    {
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "T", ["version"] = "1" },
            ["paths"] = new JsonObject { ["/v1/segments/{segment_id}"] = path.DeepClone() },
            ["components"] = new JsonObject { ["schemas"] = new JsonObject { ["Shared"] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("auto", "rh_priority") } } },
        };
        return BaselineReader.Read(new SourceText("api.json", document.ToJsonString()), new BaselineOptions()).Model!;
    }
}

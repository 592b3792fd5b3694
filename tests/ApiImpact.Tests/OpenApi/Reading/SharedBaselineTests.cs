using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>The documents of OpenStack's services (research/lint.md, section 6).</summary>
public sealed class SharedBaselineTests
{
    [SharedFact]
    public void All_documents_load_with_all_their_operations()
    {
        (string Name, int Operations, int Schemas)[] documents =
        [
            ("block-storage/v3.70.yaml", 327, 266), ("compute/v2.96.yaml", 205, 497), ("identity/v3.14.yaml", 361, 212),
            ("image/v2.16.yaml", 76, 108), ("load-balancing/v2.yaml", 76, 89), ("network/v2.yaml", 348, 405),
            ("object-store/v1.yaml", 14, 4), ("placement/v1.yaml", 36, 37),
        ];

        Assert.All(documents, static document =>
        {
            var reading = Read.Shared(document.Name);

            // 15 lists of network's API have the parameter of the path of one item.
            Assert.Empty(reading.Diagnostics.Where(static d => d.Rule != OpenApiRules.PathParameterUnused).Select(static d => $"{d.Location.Start} {d.Message}"));
            Assert.Equal(document.Name.StartsWith("network", StringComparison.Ordinal) ? 15 : 0, reading.Diagnostics.Length);
            Assert.Equal(document.Operations, reading.Model!.Operations.DistinctBy(static o => (o.Method, o.Path)).Count());
            Assert.Equal(document.Schemas, reading.Model.Schemas.Length);
        });
    }

    [SharedFact]
    public void The_actions_of_a_server_are_operations_of_their_own()
    {
        var compute = Read.Shared("compute/v2.96.yaml").Model!;
        var actions = compute.Operations.Where(static o => o is { Method: "POST", Path: "/v2.1/servers/{id}/action" }).ToArray();

        Assert.Equal(41, actions.Length);
        Assert.DoesNotContain(actions, static action => action.Action is null);
        Assert.All(actions, static action => Assert.Equal(action.Action, Resolved(action.Request!.Content[0].Schemas[0])["properties"]!.AsObject().Single().Key));
    }

    [SharedFact]
    public void The_newest_of_14_versions_of_booting_a_server_is_seen()
    {
        var compute = Read.Shared("compute/v2.96.yaml");
        var boot = compute.Model!.Operations.Single(static o => o is { Method: "POST", Path: "/v2.1/servers" }).Request!.Content[0].Schemas[0];

        Assert.Equal("#/components/schemas/ServersCreate_294", JsonPointer.Resolve(boot.Scope.Root, boot.Json["$ref"]!.ToString()[1..])!["$ref"]!.ToString());
        Assert.Equal(("2.1", "2.96"), (compute.Versions.First(static v => v.Minor > 0).ToString(), compute.Model.Version));
        Assert.DoesNotContain("\"discriminator\":\"microversion\"", boot.Scope.Root!.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonNode Resolved(Schema schema) => Resolved(schema.Scope.Root, schema.Json);

    private static JsonNode Resolved(JsonNode? root, JsonNode schema) =>
        schema["$ref"] is { } reference ? Resolved(root, JsonPointer.Resolve(root, reference.ToString()[1..])!) : schema;
}

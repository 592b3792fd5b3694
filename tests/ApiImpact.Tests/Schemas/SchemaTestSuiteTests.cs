using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Tests.Schemas;

/// <summary>The validator against the JSON Schema Test Suite.</summary>
public sealed class SchemaTestSuiteTests
{
    private static readonly string Suite = Path.Combine(Repository.Shared, "json-schema-test-suite");

    /// <summary>What is not decided as the suite wants, and why.</summary>
    private static readonly (string Test, string Reason)[] Exceptions =
    [
        ("string is only an annotation by default", "draft 2020-12 leaves it to the validator whether a format is asserted, so a string that is not of the format is undecided"),
        ("schema that uses custom metaschema with with no validation vocabulary", "custom vocabularies are not read"),
    ];

    [SharedFact]
    public void Draft_2020_12_is_validated() => Check("draft2020-12", SchemaDialect.Draft202012);

    [SharedFact]
    public void Draft_4_is_validated() => Check("draft4", SchemaDialect.Draft4);

    private static void Check(string folder, SchemaDialect dialect)
    {
        var wrong = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Suite, folder), "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
            {
                var schema = SchemaSources.Of(group!["schema"]!.DeepClone(), dialect, OpenRemote);
                foreach (var test in group["tests"]!.AsArray())
                {
                    var name = $"{Path.GetFileName(file)}: {group["description"]}: {test!["description"]}";
                    var valid = SchemaValidator.Judge(schema, test["data"]).IsValid;
                    if (valid != test["valid"]!.GetValue<bool>() && !Exceptions.Any(exception => name.Contains(exception.Test, StringComparison.Ordinal)))
                    {
                        wrong.Add($"{name}: {valid?.ToString() ?? "undecided"}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static SchemaScope? OpenRemote(string reference)
    {
        const string Host = "http://localhost:1234/";
        var path = reference.StartsWith(Host, StringComparison.Ordinal) ? Path.Combine(Suite, "remotes", reference[Host.Length..]) : null;
        return path is not null && File.Exists(path) ? new SchemaScope(JsonNode.Parse(File.ReadAllText(path)), SchemaSources.Nowhere, OpenRemote) : null;
    }
}

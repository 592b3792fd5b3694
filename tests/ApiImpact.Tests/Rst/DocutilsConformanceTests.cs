using System.Text.Json.Nodes;
using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

/// <summary>docutils' own parser tests, as skeletons: structure, text and inline markup.</summary>
public sealed class DocutilsConformanceTests
{
    // Cases that differ on purpose, each with the reason; a case that no longer differs has to go.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal);

    [SharedFact]
    public void Every_case_of_docutils_gives_docutils_skeleton()
    {
        var cases = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "docutils", "cases.json")))!.AsArray();
        var different = cases.Where(static test => !Agrees(test!)).Select(static test => $"{test!["file"]} {test["name"]}");

        Assert.Equal(Exceptions.Keys.Order(StringComparer.Ordinal), different.Order(StringComparer.Ordinal));
    }

    private static bool Agrees(JsonNode test)
    {
        var actual = Skeleton.NodesOf(RstParser.Parse(new SourceText("test", (string)test["input"]!)));
        return JsonNode.DeepEquals(Comparable(test["skeleton"]!.DeepClone().AsArray()), Comparable(actual));
    }

    // The raw text is a help for parsers without inline markup; the wording of errors is each parser's own.
    private static JsonArray Comparable(JsonArray nodes)
    {
        foreach (var node in nodes)
        {
            node!.AsObject().Remove("raw");
            if (node.AsObject().ContainsKey("err"))
            {
                node["err"] = "";
            }
        }

        return nodes;
    }
}

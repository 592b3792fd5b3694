using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Tests.Schemas;

/// <summary>
/// The comparer against the public containment test suite. fixtures/schemas/containment-suite lists the pairs whose ground truth is not that of the specification,
/// each with a value that shows it (ajv 8 or Debian's jsonschema 4.10 judges 30 of the 33 values as ours does; the others rest on dynamic references that neither
/// follows), and the kinds of pairs that are left undecided.
/// </summary>
public sealed class ContainmentSuiteTests
{
    private static readonly Dictionary<string, JsonNode> Disputed = Read("disputed.json").ToDictionary(static entry => $"{entry["draft"]}/{entry["case"]} {entry["question"]}", StringComparer.Ordinal);

    private static readonly List<JsonNode> Undecided = Read("undecided.json");

    [SharedFact]
    public void Draft_2020_12_is_decided_without_error() => Check("draft2020-12", SchemaDialect.Draft202012, leastRight: 3990);

    [SharedFact]
    public void Draft_4_is_decided_without_error() => Check("draft4", SchemaDialect.Draft4, leastRight: 2130);

    private static List<JsonNode> Read(string file) => [.. JsonNode.Parse(Repository.ReadFixture("schemas", "containment-suite", file))!.AsArray().Select(static entry => entry!)];

    private static void Check(string draft, SchemaDialect dialect, int leastRight)
    {
        var folder = Path.Combine(Repository.Shared, "containment", draft);
        var comparer = new SchemaComparer();
        var wrong = new List<string>();
        var disputes = Disputed.Where(pair => pair.Key.StartsWith($"{draft}/", StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);
        var right = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var group in JsonNode.Parse(File.ReadAllText(file))!.AsArray())
            {
                var name = $"{draft}/{Path.GetRelativePath(folder, file)}#{group!["id"]}";
                var (a, b) = (SchemaSources.Of(group["schema1"]!.DeepClone(), dialect), SchemaSources.Of(group["schema2"]!.DeepClone(), dialect));
                Judge($"{name} a_in_b", a, b, group["tests"]!["s1SubsetEqOfs2"]);
                Judge($"{name} b_in_a", b, a, group["tests"]!["s2SubsetEqOfs1"]);
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(disputes.Count == 0, $"no longer in dispute: {string.Join(", ", disputes.Keys)}");
        Assert.True(right >= leastRight, $"{right} are right");

        void Judge(string name, Schema sent, Schema accepted, JsonNode? truth)
        {
            if (truth is null)
            {
                return;
            }

            var (answer, expected) = (comparer.Contains(sent, accepted, ObjectReading.JsonSchema), truth.GetValue<bool>());
            if (answer is Containment.Unknown ? IsUndecided(name, expected) : answer is Containment.Contained == expected)
            {
                right += answer is Containment.Unknown ? 0 : 1;
            }
            else if (!disputes.Remove(name, out var dispute) || !Shows(dispute, answer, sent, accepted))
            {
                wrong.Add($"{name}: {answer}");
            }
        }
    }

    private static bool IsUndecided(string name, bool truth) => Undecided.Exists(kind =>
        name.Contains((string)kind["files"]!, StringComparison.Ordinal)
        && name.StartsWith((string?)kind["draft"] ?? "", StringComparison.Ordinal)
        && (kind["truth"] is not { } only || (string)only! == (truth ? "yes" : "no")));

    /// <summary>Whether the value of a dispute is judged as it says: one of both schemas, or of the first only.</summary>
    private static bool Shows(JsonNode dispute, Containment answer, Schema sent, Schema accepted)
    {
        var isContained = (string)dispute["answer"]! == "yes";
        return answer is Containment.Contained == isContained
            && SchemaValidator.Judge(sent, dispute["value"]).IsValid == true
            && SchemaValidator.Judge(accepted, dispute["value"]).IsValid == isContained;
    }
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule CollectionArray { get; } = new()
    {
        Id = "collection-array",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "A body is a bare array.",
        Why = "Nothing can be added beside the items later: no links to the next page, no count.",
        Fix = "Put the array into an object, under the name of the collection. JSON Patch documents are arrays by their standard.",
        BadExample = "[{\"name\": \"rack1\"}]",
        GoodExample = "{\"segments\": [{\"name\": \"rack1\"}]}",
        Origin = "API-SIG guidelines, representation_structure: an object with one top-level array.",
        Check = LintRule.EachSample(static (sample, context) =>
            sample.Sample.Json is JsonArray items && sample.Owner.Method != "PATCH" && !items.Any(static item => item is JsonObject patch && patch.ContainsKey("op") && patch.ContainsKey("path"))
                ? [sample.Find("", $"The {sample.Part.Label} body of {sample.Owner.Name} is a bare array.")]
                : []),
    };
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TagsShape { get; } = new()
    {
        Id = "tags-shape",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "Tags are not a list of plain strings.",
        Why = "All OpenStack services that have tags share the operations on them, and a tag with '/' or ',' cannot be used in a URL.",
        Fix = "Write \"tags\": [\"one\", \"two\"], without slashes and commas.",
        BadExample = "\"tags\": {\"rack\": \"1\"}",
        GoodExample = "\"tags\": [\"rack1\"]",
        Origin = "API-SIG guidelines, tags.",
        Check = LintRule.EachSample(static (sample, context) =>
            from member in sample.Members
            where member.Name == "tags" && (member.Value is JsonObject
                || (member.Value is JsonArray items && items.Any(static item => item is JsonObject || (item is JsonValue value && value.TryGetValue<string>(out var tag) && tag.AsSpan().ContainsAny('/', ',')))))
            select sample.FindKey(member.Pointer, "'tags' is not a list of strings without '/' and ','.")),
    };
}

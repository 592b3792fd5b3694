using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule LinksShape { get; } = new()
    {
        Id = "links-shape",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A 'links' array has items without 'rel' and 'href'.",
        Why = "Client libraries follow links by their relation; other shapes need code of their own.",
        Fix = "Write {\"rel\": \"self\", \"href\": \"...\"}.",
        BadExample = "\"links\": [{\"ref\": \"self\", \"url\": \"/v1/segments/1\"}]",
        GoodExample = "\"links\": [{\"rel\": \"self\", \"href\": \"/v1/segments/1\"}]",
        Origin = "API-SIG guidelines, links: {rel, href}.",
        Check = LintRule.EachSample(static (sample, context) =>
            from member in sample.Members
            where (member.Name == "links" || member.Name.EndsWith("_links", StringComparison.Ordinal)) && member.Value is JsonArray items
                && items.Any(static item => item is JsonObject link && link.Count > 0 && !(link.ContainsKey("rel") && link.ContainsKey("href")))
            select sample.FindKey(member.Pointer, $"'{member.Name}' has items without 'rel' and 'href'.")),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UrlReservedMember { get; } = new()
    {
        Id = "url-reserved-member",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "A word stands where the items of a collection stand.",
        Why = "GET /os-cells/details and GET /os-cells/{name} are the same shape: no cell can be called 'details', and clients cannot tell which is meant.",
        Fix = "Ask for details with a query parameter, or make them a collection of their own.",
        BadExample = "GET /v1/segments/detail",
        GoodExample = "GET /v1/segments?fields=all",
        Origin = "API-SIG guidelines, uri: words below a collection.",
        Check = LintRule.EachSegment(static (segment, context) =>
            segment is { Index: > 0, IsLast: true, Text: "detail" or "details" or "summary" or "count" } && !context.HasSegment(segment.Text)
                ? segment.Find($"'{segment.Text}' takes the place of an item of the collection before it.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UrlVerb { get; } = new()
    {
        Id = "url-verb",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A URL repeats what the method says.",
        Why = "The method is the verb; a URL that has its own names an action instead of a thing, and caches and clients cannot tell what it does.",
        Fix = "Name the thing, and let the method say what happens to it.",
        BadExample = "DELETE /v1/segments/{segment_id}/delete",
        GoodExample = "DELETE /v1/segments/{segment_id}",
        Origin = "API-SIG guidelines, uri: \"Never DELETE /resources/x/delete\".",
        Check = LintRule.EachSegment(static (segment, context) =>
            VerbsOf(segment.Operation.Method).Contains(segment.Text) && !context.HasSegment(segment.Text)
                ? segment.Find($"'{segment.Text}' says again what {segment.Operation.Method} says.")
                : null),
    };

    private static string[] VerbsOf(string method) => method switch
    {
        "GET" or "HEAD" => ["get", "list", "show", "fetch", "read"],
        "POST" => ["create", "add", "post"],
        "PUT" or "PATCH" => ["update", "modify", "edit", "set", "put", "patch"],
        "DELETE" => ["delete", "remove", "destroy"],
        _ => [],
    };
}

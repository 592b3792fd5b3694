using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule MethodBody { get; } = new()
    {
        Id = "method-body",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "A GET, HEAD or DELETE has a request body.",
        Why = "Proxies and client libraries drop it: RFC 9110 gives it no meaning.",
        Fix = "Pass the data in the query, or use POST.",
        BadExample = "GET /v1/segments with the body {\"filter\": {\"name\": \"rack1\"}}",
        GoodExample = "GET /v1/segments?name=rack1",
        Origin = "API-SIG guidelines, http methods: no body for GET, HEAD and DELETE.",
        Check = LintRule.EachOperation(static (operation, context) =>
            operation.Method is "GET" or "HEAD" or "DELETE" && operation.Request is { Content.IsEmpty: false } request
                ? new Finding(request.Location, $"{operation.Name} request", $"{operation.Name} has a request body.")
                : null),
    };
}

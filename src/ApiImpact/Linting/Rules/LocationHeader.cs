using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule LocationHeader { get; } = new()
    {
        Id = "location-header",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A POST that answers with 201 does not speak of the Location header.",
        Why = "Clients follow it to what they created, without building URLs themselves.",
        Fix = "Say that the response has a Location header with the URL of the new resource.",
        BadExample = "* Normal http response code(s): 201",
        GoodExample = "* Normal http response code(s): 201, with the URL of the segment in the Location header",
        Origin = "API-SIG guidelines, http response-codes: 201 \"must return a Location header\".",
        Check = LintRule.EachResponse(static (operation, response, context) =>
            operation.Method == "POST" && response.Code.Text == "201" && context.Mentions("Location") == 0
                ? new Finding(response.Location, operation.Name, $"{operation.Name} answers with 201 and has no Location header.")
                : null),
    };
}

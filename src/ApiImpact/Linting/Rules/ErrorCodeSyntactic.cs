using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"^\W{0,20}(?:bad request)?\W{0,20}(?:(?:if|when) )?(?:the |an? )?(?:invalid|malformed|badly formed|bad|incorrect)(?: or missing)? (?:json|request|request body|body|input|syntax|parameters?|data|request format)(?: (?:body|format|data|parameters?))?(?: (?:is|was) (?:invalid|malformed|given|sent|provided))?\W{0,20}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SyntacticError { get; }

    public static LintRule ErrorCodeSyntactic { get; } = new()
    {
        Id = "error-code-syntactic",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "An error code is described as a syntax error that the schema covers already.",
        Why = "It says nothing that the schema does not say, and hides the semantic errors that a client has to handle.",
        Fix = "Leave it out, or name the semantic error that causes 400.",
        BadExample = "* 400: invalid request body",
        GoodExample = "* 400: 'recovery_method' and 'service_type' contradict each other",
        Origin = "Template, REST API impact: \"Errors caused by syntactic problems covered by the JSON schema definition do not need to be included\".",
        Check = LintRule.EachResponse(static (operation, response, _) =>
            response.Code.Text == "400" && response.Description is { } description && SyntacticError.IsMatch(description) && LintContext.SchemasOf(operation).Any(static schema => schema.Part.Kind == MessagePartKind.Request)
                ? new Finding(response.Location, $"{operation.Name} 400", "400 for what the schema rejects need not be listed.")
                : null),
    };
}

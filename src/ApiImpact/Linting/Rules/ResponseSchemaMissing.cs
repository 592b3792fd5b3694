using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ResponseSchemaMissing { get; } = new()
    {
        Id = "response-schema-missing",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A response body has no JSON schema.",
        Why = "A sample shows one message; only a schema says which fields a client can rely on.",
        Fix = "Give the JSON schema of the response body; 'apiimpact openapi' infers a first one from the sample.",
        Origin = "Template, REST API impact: \"JSON schema definition for the response body data if any\".",
        Check = LintRule.EachStatedInFull(static (operation, _) =>
            HasResponseBody(operation) && !LintContext.SchemasOf(operation).Any(static schema => schema.Part.Kind == MessagePartKind.Response)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} has no JSON schema of its response body.")
                : null),
    };

    /// <summary>Whether an operation answers with a body: 200 or 201 is stated, or nothing is and a GET is asked.</summary>
    private static bool HasResponseBody(Model.Operation operation)
    {
        var codes = operation.Responses.Where(static response => response.Code.IsSuccess).Select(static response => response.Code.Text).ToList();
        return codes.Count == 0 ? operation.Method == "GET" : operation.Method is not ("HEAD" or "DELETE") && codes.Exists(static code => code is "200" or "201");
    }
}

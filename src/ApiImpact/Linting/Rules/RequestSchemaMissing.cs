using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule RequestSchemaMissing { get; } = new()
    {
        Id = "request-schema-missing",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A request body has no JSON schema.",
        Why = "A sample shows one message; only a schema says which others are accepted.",
        Fix = "Give the JSON schema of the request body; 'apiimpact openapi' infers a first one from the sample.",
        Origin = "Template, REST API impact: \"JSON schema definition for the request body data if allowed\".",
        Check = LintRule.EachStatedInFull(static (operation, _) =>
            operation.Method is "POST" or "PUT" or "PATCH" && !LintContext.SchemasOf(operation).Any(static schema => schema.Part.Kind == MessagePartKind.Request)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} has no JSON schema of its request body.")
                : null),
    };
}

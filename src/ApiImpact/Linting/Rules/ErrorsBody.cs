using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ErrorsBody { get; } = new()
    {
        Id = "errors-body",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "The body of an error is not a list of errors.",
        Why = "Clients read the errors of all services with one piece of code where the body is the guideline's.",
        Fix = "Write {\"errors\": [{\"status\": 409, \"title\": \"...\", \"detail\": \"...\"}]}; most services have a form of their own, so the rule is off by default.",
        BadExample = "{\"conflictingRequest\": {\"code\": 409, \"message\": \"...\"}}",
        GoodExample = "{\"errors\": [{\"status\": 409, \"title\": \"Conflict\", \"detail\": \"...\"}]}",
        Origin = "API-SIG guidelines, errors: errors-schema.json.",
        Check = LintRule.EachSample(static (sample, context) =>
            sample.Part.Label.StartsWith("response 4", StringComparison.Ordinal) && sample.Sample.Json is JsonObject body && body["errors"] is not JsonArray
                ? [sample.Find("", $"The {sample.Part.Label} body of {sample.Owner.Name} has no list 'errors'.")]
                : []),
    };
}

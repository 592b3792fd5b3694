using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule WithCount { get; } = new()
    {
        Id = "with-count",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "The number of items is asked for with another parameter than 'with_count'.",
        Why = "Client libraries ask every service in the same way.",
        Fix = "Use with_count=true, and return 'count' beside the items.",
        BadExample = "GET /v1/segments?show_total=true",
        GoodExample = "GET /v1/segments?with_count=true",
        Origin = "API-SIG guidelines, counting: with_count.",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter is { In: Model.ParameterPlace.Query, Name: "with-count" or "include_count" or "show_count" or "show_total" or "with_total" or "total_count" or "count_only" } && !context.HasField(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} ?{parameter.Name}", $"'{parameter.Name}' of {operation.Name} asks for the number of items; the guideline's parameter is 'with_count'.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule QueryCase { get; } = new()
    {
        Id = "query-case",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "Query parameters have hyphens and underscores.",
        Why = "Clients have to remember the style of every single parameter.",
        Fix = "Choose one, underscores where the API has no style yet.",
        BadExample = "GET /v1/segments?changes-since={time}&sort_key=name",
        GoodExample = "GET /v1/segments?changes_since={time}&sort_key=name",
        Origin = "API-SIG guidelines, naming: one style.",
        Check = static context =>
        {
            var names = context.Operations.SelectMany(static operation => operation.Parameters).Where(static parameter => parameter.In == Model.ParameterPlace.Query).ToList();
            return names.Exists(static parameter => parameter.Name.Contains('_', StringComparison.Ordinal))
                ? names.Where(parameter => parameter.Name.Contains('-', StringComparison.Ordinal) && !context.HasField(parameter.Name))
                    .DistinctBy(static parameter => parameter.Name, StringComparer.Ordinal)
                    .Select(static parameter => new Finding(parameter.Location, $"query {parameter.Name}", $"'{parameter.Name}' has hyphens where other query parameters of the spec have underscores."))
                : [];
        },
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TagFilters { get; } = new()
    {
        Id = "tag-filters",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A list is filtered by tags with other parameters than the guideline's.",
        Why = "Client libraries filter every service by the same four parameters.",
        Fix = "Use 'tags', 'tags-any', 'not-tags' and 'not-tags-any'.",
        BadExample = "GET /v1/segments?tag=rack1",
        GoodExample = "GET /v1/segments?tags=rack1",
        Origin = "API-SIG guidelines, tags: filters.",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter is { In: Model.ParameterPlace.Query, Name: "tag" or "tag-any" or "tag_any" or "tags_any" or "not_tags" or "not_tags_any" or "not-tag" or "not-tag-any" } && !context.HasField(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} ?{parameter.Name}", $"'{parameter.Name}' of {operation.Name} filters by tags; the guideline has 'tags', 'tags-any', 'not-tags' and 'not-tags-any'.")
                : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PaginationNames { get; } = new()
    {
        Id = "pagination-names",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A list is paged with other parameters than 'limit' and 'marker'.",
        Why = "Client libraries page every service with the same two parameters; page numbers also skip items when others are deleted.",
        Fix = "Use 'limit' and 'marker'.",
        BadExample = "GET /v1/segments?page=2&page_size=50",
        GoodExample = "GET /v1/segments?limit=50&marker={segment_id}",
        Origin = "API-SIG guidelines, pagination_filter_sort: limit and marker.",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter is { In: Model.ParameterPlace.Query, Name: "page" or "page_size" or "page_num" or "page_number" or "per_page" or "page_token" or "offset" or "max_results" or "start" or "pagesize" }
                && !context.HasField(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} ?{parameter.Name}", $"'{parameter.Name}' of {operation.Name} pages a list; OpenStack's parameters are 'limit' and 'marker'.")
                : null),
    };
}

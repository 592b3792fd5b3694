using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SortParam { get; } = new()
    {
        Id = "sort-param",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A list is sorted with 'sort_key' and 'sort_dir'.",
        Why = "The guideline has one parameter for any number of keys.",
        Fix = "Use sort=key:direction, unless the project's other lists have the old pair.",
        BadExample = "GET /v1/segments?sort_key=name&sort_dir=asc",
        GoodExample = "GET /v1/segments?sort=name:asc",
        Origin = "API-SIG guidelines, pagination_filter_sort: sort.",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter is { In: Model.ParameterPlace.Query, Name: "sort_key" or "sort_dir" or "sort_keys" or "sort_dirs" or "sort_by" or "order_by" } && !context.HasField(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} ?{parameter.Name}", $"'{parameter.Name}' of {operation.Name} sorts a list; the guideline's parameter is 'sort=key:direction'.")
                : null),
    };
}

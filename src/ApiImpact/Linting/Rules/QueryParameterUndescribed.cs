using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule QueryParameterUndescribed { get; } = new()
    {
        Id = "query-parameter-undescribed",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A query parameter is not described.",
        Why = "Its type, its default and what it does together with others cannot be seen from its name.",
        Fix = "Say what it does and what values it takes.",
        BadExample = "GET /v1/vm-moves?type={type}",
        GoodExample = "* ``type``: list only moves of this type, 'evacuation' or 'migration'",
        Origin = "Template, REST API impact: \"Parameters which can be passed via the url\".",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter.In == Model.ParameterPlace.Query && string.IsNullOrWhiteSpace(parameter.Description) && parameter.Schema is null && !context.SpeaksOf(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} ?{parameter.Name}", $"The query parameter '{parameter.Name}' of {operation.Name} is not described.")
                : null),
    };
}

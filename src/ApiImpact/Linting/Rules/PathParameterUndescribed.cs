using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PathParameterUndescribed { get; } = new()
    {
        Id = "path-parameter-undescribed",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A placeholder of a URL is not described.",
        Why = "{id} may be a UUID, a name or a number, of the resource or of its parent.",
        Fix = "Describe the parameter; a name that says what it is ({segment_id}) is enough.",
        BadExample = "GET /v1/segments/{id}",
        GoodExample = "GET /v1/segments/{segment_id}",
        Origin = "Template, REST API impact: \"Parameters which can be passed via the url\".",
        Check = LintRule.EachParameter(static (operation, parameter, context) =>
            parameter.In == Model.ParameterPlace.Path && string.IsNullOrWhiteSpace(parameter.Description) && parameter.Name.ToLowerInvariant() is "id" or "uuid" or "name" or "key" or "value"
            && WrittenPath.Of(operation) is { } path && path.Text.Contains(parameter.Name, StringComparison.Ordinal) && !context.ProseHas(parameter.Name)
                ? new Finding(parameter.Location, $"{operation.Name} {{{parameter.Name}}}", $"{{{parameter.Name}}} of {operation.Name} is not described: say what it may be, such as a UUID or a name.")
                : null),
    };
}

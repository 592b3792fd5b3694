using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UseParameterType { get; } = new()
    {
        Id = "use-parameter-type",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A schema spells out what a predefined parameter type of the project says.",
        Why = "The type is tested, and changes in one place when it has to.",
        Fix = "Refer to the type: parameter_types.name.",
        BadExample = "'enabled': {'type': ['boolean', 'string'], 'enum': [True, 'True', 'TRUE', 'true', '1', 'ON', 'On', 'on', 'YES', 'Yes', 'yes', ...]}",
        GoodExample = "'enabled': parameter_types.boolean",
        Origin = "Template, REST API impact: \"Reuse of existing predefined parameter types such as regexps for passwords and user defined names is highly encouraged\".",
        Check = static context => ParameterTypeMatches.In(context).Select(static match =>
            match.Schema.Find(match.Pointer, $"{match.Schema.Describe(match.Pointer)} accepts what parameter_types.{match.Type} accepts.")),
    };
}

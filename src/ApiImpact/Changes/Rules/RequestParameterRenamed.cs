using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A path parameter has another name.</summary>
    public static ChangeRule ParameterRenamed { get; } = new()
    {
        Id = "request-parameter-renamed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "name of a path parameter",
        Summary = "A path parameter has another name.",
        Why = "The name of a placeholder is not sent.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.In == ParameterPlace.Path && pair.Before.Name != pair.After.Name
            ? Finding.Safe($"The path parameter '{pair.Before.Name}' is called '{pair.After.Name}' now.")
            : null),
    };
}

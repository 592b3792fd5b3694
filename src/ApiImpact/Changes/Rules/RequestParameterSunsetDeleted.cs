using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of a deprecated parameter is gone.</summary>
    public static ChangeRule ParameterSunsetDeleted { get; } = new()
    {
        Id = "request-parameter-sunset-deleted",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a deprecated parameter is gone.",
        Why = "Its users cannot plan any more.",
        Fix = "Keep the date, or take the deprecation back.",
        Check = ChangeChecks.EachParameterPair(static pair => pair is { Before.Deprecated: true, After.Deprecated: true } && !pair.Comparison.Api.IsPartial
            && Lifecycle.SunsetText(pair.Before.Extensions) is not null && Lifecycle.SunsetText(pair.After.Extensions) is null
            ? Finding.Breaks($"The sunset date of the {pair.Place.Part} was removed, and it is still deprecated.")
            : null),
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The sunset date of a parameter became one that cannot be read.</summary>
    public static ChangeRule ParameterSunsetUnreadable { get; } = new()
    {
        Id = "request-parameter-sunset-unreadable",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "sunset of a parameter",
        Summary = "The sunset date of a parameter became one that cannot be read.",
        Why = "Its users cannot plan any more.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachParameterPair(static pair => pair.After.Deprecated && Lifecycle.SunsetText(pair.After.Extensions) is { } text && Lifecycle.DateOf(pair.After.Extensions) is null
            && (!pair.Before.Deprecated || Lifecycle.SunsetText(pair.Before.Extensions) != text)
            ? Finding.Breaks($"The sunset date '{text}' of the {pair.Place.Part} cannot be read.")
            : null),
    };
}

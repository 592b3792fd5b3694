using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is gone that was not deprecated.</summary>
    public static ChangeRule ParameterRemoved { get; } = new()
    {
        Id = "request-parameter-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "parameter",
        Summary = "A parameter is gone that was not deprecated.",
        Why = "The server may ignore it, and then does something else than it was asked, or reject the request.",
        Fix = "Deprecate it first, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.None ? removed.Item.In == ParameterPlace.Path
                ? Finding.Safe($"The {removed.Place.Part} is not declared any more.")
                : removed.Place.Sender == Sender.Server
                    ? removed.Item.Required == true ? Finding.Breaks($"The {removed.Place.Part} is not sent any more.") : Finding.Safe($"The {removed.Place.Part} is not sent any more.")
                    : Finding.Open($"The {removed.Place.Part} was removed.", "whether the server ignores or rejects what it does not know is not stated")
            : null),
    };

    /// <summary>A parameter is gone whose sunset date is over.</summary>
    public static ChangeRule ParameterRemovedWithDeprecation { get; } = new()
    {
        Id = "request-parameter-removed-with-deprecation",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "deprecated parameter",
        Summary = "A parameter is gone whose sunset date is over.",
        Why = "Its users were told the date.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Over
            ? Finding.Safe($"The {removed.Place.Part} was removed after its sunset date.")
            : null),
    };

    /// <summary>A parameter is gone before its sunset date.</summary>
    public static ChangeRule ParameterRemovedBeforeSunset { get; } = new()
    {
        Id = "request-parameter-removed-before-sunset",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "parameter before its sunset",
        Summary = "A parameter is gone before its sunset date.",
        Why = "Its users were promised that it stays until then.",
        Fix = "Keep it until the date.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Ahead
            ? Finding.Breaks($"The {removed.Place.Part} was removed before its sunset date.")
            : null),
    };

    /// <summary>The sunset date of a parameter cannot be read.</summary>
    public static ChangeRule ParameterSunsetParse { get; } = new()
    {
        Id = "request-parameter-sunset-parse",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "parameter with an unreadable sunset",
        Summary = "The sunset date of a parameter cannot be read.",
        Why = "Nobody can tell whether it was promised to stay.",
        Fix = "Write the date as YYYY-MM-DD.",
        Check = ChangeChecks.EachRemovedParameter(static removed => SunsetOf(removed) == Sunset.Unreadable
            ? Finding.Breaks($"The {removed.Place.Part} was removed, and its sunset date cannot be read.")
            : null),
    };

    private static Sunset SunsetOf(Single<Parameter> removed) =>
        Lifecycle.SunsetOf(removed.Item.Deprecated, removed.Item.Extensions, removed.Comparison.Options.Today);
}

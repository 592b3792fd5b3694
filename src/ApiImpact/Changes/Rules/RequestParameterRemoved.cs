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
}

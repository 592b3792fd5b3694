using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is sent in another place.</summary>
    public static ChangeRule ParameterMoved { get; } = new()
    {
        Id = "request-parameter-moved",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "place of a parameter",
        Summary = "A parameter is sent in another place.",
        Why = "A request that sends it in the old place is read as one without it.",
        Fix = "Read it in both places, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedParameter(static removed => removed.Place.Reach?.After?.Parameters.FirstOrDefault(parameter => Moved(removed.Item, parameter)) is { } moved
            && removed.Place.Reach.Before?.Parameters.Any(parameter => parameter.Name == moved.Name && parameter.In == moved.In) == false
            ? Finding.Breaks($"The {removed.Place.Part} is a {Words.Place(moved.In)} parameter now.")
            : null),
    };

    private static bool Moved(Parameter before, Parameter after) =>
        before.In != after.In && before.In != ParameterPlace.Path && after.In != ParameterPlace.Path && string.Equals(before.Name, after.Name, StringComparison.OrdinalIgnoreCase);
}

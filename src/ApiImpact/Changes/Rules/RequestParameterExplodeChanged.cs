using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The items of a parameter are written together where they were separate, or the reverse.</summary>
    public static ChangeRule ParameterExplodeChanged { get; } = new()
    {
        Id = "request-parameter-explode-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "explode of a parameter",
        Summary = "The items of a parameter are written together where they were separate, or the reverse.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && ExplodeOf(pair.Before) != ExplodeOf(pair.After) && StyleOf(pair.Before) == StyleOf(pair.After) && pair.Before.Content.IsEmpty && pair.After.Content.IsEmpty
            ? Written(pair, $"The {pair.Place.Part} is {(ExplodeOf(pair.After) ? "exploded now" : "not exploded any more")}.")
            : null),
    };

    private static bool ExplodeOf(Parameter parameter) => parameter.Explode ?? StyleOf(parameter) == "form";
}

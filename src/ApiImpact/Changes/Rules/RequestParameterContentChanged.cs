using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is written in another format.</summary>
    public static ChangeRule ParameterContentChanged { get; } = new()
    {
        Id = "request-parameter-content-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "content of a parameter",
        Summary = "A parameter is written in another format.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && FormatOf(pair.Before) != FormatOf(pair.After)
            ? Finding.Breaks($"The {pair.Place.Part} is written as {FormatOf(pair.After) ?? "plain text"} now, and was written as {FormatOf(pair.Before) ?? "plain text"}.")
            : null),
    };
}

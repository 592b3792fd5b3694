using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An example of a response body came, went or changed.</summary>
    public static ChangeRule ResponseExampleChanged { get; } = new()
    {
        Id = "response-body-example-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of an example",
        Summary = "An example of a response body came, went or changed.",
        Why = "An example of a baseline promises nothing; it is listed because every edit is.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(static pair => Examples(pair)),
    };
}

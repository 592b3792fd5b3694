using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has a link more.</summary>
    public static ChangeRule LinkAdded { get; } = new()
    {
        Id = "response-link-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "link",
        Summary = "A response has a link more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedLink(static added => Finding.Safe($"The {added.Place.Part} was added.")),
    };
}

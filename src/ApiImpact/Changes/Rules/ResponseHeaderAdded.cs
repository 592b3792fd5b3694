using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has a header more.</summary>
    public static ChangeRule ResponseHeaderAdded { get; } = new()
    {
        Id = "response-header-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "header",
        Summary = "A response has a header more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedHeader(static added => Finding.Safe($"The {added.Place.Part} was added.")),
    };
}

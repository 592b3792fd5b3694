using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request body has one format less.</summary>
    public static ChangeRule RequestMediaTypeRemoved { get; } = new()
    {
        Id = "request-body-media-type-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "media type",
        Summary = "A request body has one format less.",
        Why = "Who sends it is rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedMediaType(static removed => Finding.Breaks($"The media type '{removed.Item.Name}' of the {removed.Place.Part} was removed.") with { Item = removed.Item.Name ?? "" }),
    };
}

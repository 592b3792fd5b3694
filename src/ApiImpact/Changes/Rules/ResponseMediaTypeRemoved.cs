using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has one format less.</summary>
    public static ChangeRule ResponseMediaTypeRemoved { get; } = new()
    {
        Id = "response-media-type-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "media type",
        Summary = "A response has one format less.",
        Why = "Who asks for it gets nothing, or another one.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedMediaType(static removed => Finding.Breaks($"The media type '{removed.Item.Name}' of the {removed.Place.Part} was removed.") with { Item = removed.Item.Name ?? "" }),
    };
}

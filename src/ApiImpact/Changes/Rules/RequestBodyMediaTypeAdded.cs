using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request body has one format more.</summary>
    public static ChangeRule RequestMediaTypeAdded { get; } = new()
    {
        Id = "request-body-media-type-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "media type",
        Summary = "A request body has one format more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedMediaType(static added => Finding.Safe(added.Item.Name is { } name ? $"The media type '{name}' of the {added.Place.Part} was added." : $"The {added.Place.Part} was added.") with { Item = added.Item.Name ?? "" }),
    };
}

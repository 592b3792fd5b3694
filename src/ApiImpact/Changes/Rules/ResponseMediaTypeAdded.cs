using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response has one format more.</summary>
    public static ChangeRule ResponseMediaTypeAdded { get; } = new()
    {
        Id = "response-media-type-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "media type",
        Summary = "A response has one format more.",
        Why = "A client gets a format that it did not ask for only where it asked for anything.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedMediaType(static added => Finding.Safe(added.Item.Name is { } name ? $"The media type '{name}' of the {added.Place.Part} was added." : $"The {added.Place.Part} was added.") with { Item = added.Item.Name ?? "" }),
    };
}

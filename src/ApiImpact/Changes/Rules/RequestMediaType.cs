using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

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

    /// <summary>A format of a request body became a range of formats.</summary>
    public static ChangeRule RequestMediaTypeNameGeneralized { get; } = new()
    {
        Id = "request-body-media-type-name-generalized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Generalized,
        Topic = "media type",
        Summary = "A format of a request body became a range of formats.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameGeneralized),
    };

    /// <summary>A format of a request body became one of the range that it was.</summary>
    public static ChangeRule RequestMediaTypeNameSpecialized { get; } = new()
    {
        Id = "request-body-media-type-name-specialized",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Specialized,
        Topic = "media type",
        Summary = "A format of a request body became one of the range that it was.",
        Why = "Who sends another format of the range is rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameSpecialized),
    };

    /// <summary>The parameters of a format of a request body changed.</summary>
    public static ChangeRule RequestMediaTypeNameChanged { get; } = new()
    {
        Id = "request-body-media-type-name-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "media type",
        Summary = "The parameters of a format of a request body changed.",
        Why = "Type and subtype are the same; readers do not depend on the rest.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameChanged),
    };

    /// <summary>A format of a request body has a schema now, and had none.</summary>
    public static ChangeRule RequestMediaTypeSchemaAdded { get; } = new()
    {
        Id = "request-body-media-type-schema-added",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "schema of a media type",
        Summary = "A format of a request body has a schema now, and had none.",
        Why = "What was not limited is.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeSchemaAdded),
    };

    /// <summary>A format of a request body has no schema any more.</summary>
    public static ChangeRule RequestMediaTypeSchemaRemoved { get; } = new()
    {
        Id = "request-body-media-type-schema-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "schema of a media type",
        Summary = "A format of a request body has no schema any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(static pair => !pair.Before.Schemas.IsEmpty && pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
            ? Finding.Safe($"The {pair.Place.Part} has no schema any more.") with { Item = pair.After.Name ?? "" }
            : null),
    };

    private static (MediaRange Before, MediaRange After)? Ranges(Pair<MediaType> pair) =>
        pair is { Before.Name: { } before, After.Name: { } after } && before != after ? (MediaRange.Parse(before), MediaRange.Parse(after)) : null;

    private static Finding? MediaTypeNameGeneralized(Pair<MediaType> pair) => Ranges(pair) is { } name && name.After.IsRange && name.After.Covers(name.Before) && !name.Before.IsRange
        ? pair.Has(Effect.Widens, $"The media type of the {pair.Place.Part} was generalized from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeNameSpecialized(Pair<MediaType> pair) => Ranges(pair) is { } name && name.Before.IsRange && name.Before.Covers(name.After) && !name.After.IsRange
        ? pair.Has(Effect.Narrows, $"The media type of the {pair.Place.Part} was specialized from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeNameChanged(Pair<MediaType> pair) => Ranges(pair) is { } name && name.Before.Essence == name.After.Essence && name.Before != name.After
        ? Finding.Safe($"The media type of the {pair.Place.Part} changed from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeSchemaAdded(Pair<MediaType> pair) => pair.Before.Schemas.IsEmpty && !pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
        ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.") with { Item = pair.After.Name ?? "" }
        : null;
}

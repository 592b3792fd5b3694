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

    /// <summary>A format of a response became a range of formats.</summary>
    public static ChangeRule ResponseMediaTypeNameGeneralized { get; } = new()
    {
        Id = "response-media-type-name-generalized",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Generalized,
        Topic = "media type",
        Summary = "A format of a response became a range of formats.",
        Why = "A client that knows one format may get another.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameGeneralized),
    };

    /// <summary>A format of a response became one of the range that it was.</summary>
    public static ChangeRule ResponseMediaTypeNameSpecialized { get; } = new()
    {
        Id = "response-media-type-name-specialized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Specialized,
        Topic = "media type",
        Summary = "A format of a response became one of the range that it was.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameSpecialized),
    };

    /// <summary>The parameters of a format of a response changed.</summary>
    public static ChangeRule ResponseMediaTypeNameChanged { get; } = new()
    {
        Id = "response-media-type-name-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "media type",
        Summary = "The parameters of a format of a response changed.",
        Why = "Type and subtype are the same; readers do not depend on the rest.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeNameChanged),
    };

    /// <summary>A format of a response has a schema now, and had none.</summary>
    public static ChangeRule ResponseMediaTypeSchemaAdded { get; } = new()
    {
        Id = "response-body-media-type-schema-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "schema of a media type",
        Summary = "A format of a response has a schema now, and had none.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachMediaTypePair(MediaTypeSchemaAdded),
    };

    /// <summary>A format of a response has no schema any more.</summary>
    public static ChangeRule ResponseMediaTypeSchemaRemoved { get; } = new()
    {
        Id = "response-body-media-type-schema-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Unset,
        Topic = "schema of a media type",
        Summary = "A format of a response has no schema any more.",
        Why = "What may come is not said any more.",
        Fix = "Keep the schema.",
        Check = ChangeChecks.EachMediaTypePair(static pair => !pair.Before.Schemas.IsEmpty && pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
            ? Finding.Open($"The {pair.Place.Part} has no schema any more.", "whether something else is sent now is not stated") with { Item = pair.After.Name ?? "" }
            : null),
    };
}

using ApiImpact.Changes.Edits;
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

    /// <summary>A header is gone that was always sent.</summary>
    public static ChangeRule RequiredHeaderRemoved { get; } = new()
    {
        Id = "required-response-header-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "required header",
        Summary = "A header is gone that was always sent.",
        Why = "A client that reads it finds nothing.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedHeader(static removed => removed.Item.Required == true ? removed.Has(Effect.Widens, $"The required {removed.Place.Part} was removed.") : null),
    };

    /// <summary>A header is gone that was sent at times.</summary>
    public static ChangeRule OptionalHeaderRemoved { get; } = new()
    {
        Id = "optional-response-header-removed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "optional header",
        Summary = "A header is gone that was sent at times.",
        Why = "A client that reads it finds nothing; it was told that this happens.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedHeader(static removed => removed.Item.Required != true
            ? Finding.Open($"The optional {removed.Place.Part} was removed.", "it was never promised; whether clients rely on it is not stated")
            : null),
    };

    /// <summary>A header is not always sent any more.</summary>
    public static ChangeRule HeaderBecameOptional { get; } = new()
    {
        Id = "response-header-became-optional",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Unset,
        Topic = "required header",
        Summary = "A header is not always sent any more.",
        Why = "A client that reads it may find nothing.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair is { Before.Required: true, After.Required: not true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} became optional.")
            : null),
    };

    /// <summary>A header is always sent now.</summary>
    public static ChangeRule HeaderBecameRequired { get; } = new()
    {
        Id = "response-header-became-required",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "required header",
        Summary = "A header is always sent now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair is { Before.Required: not true, After.Required: true }
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} became required.")
            : null),
    };

    /// <summary>The members of a header are written in another way.</summary>
    public static ChangeRule HeaderExplodeChanged { get; } = new()
    {
        Id = "response-header-explode-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "explode of a header",
        Summary = "The members of a header are written in another way.",
        Why = "A client does not read what it gets.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => !pair.Comparison.Api.IsPartial && (pair.Before.Explode ?? false) != (pair.After.Explode ?? false)
            ? Finding.Breaks($"The {pair.Place.Part} is {(pair.After.Explode == true ? "exploded now" : "not exploded any more")}.")
            : null),
    };

    /// <summary>A header is written in another format.</summary>
    public static ChangeRule HeaderContentChanged { get; } = new()
    {
        Id = "response-header-content-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "content of a header",
        Summary = "A header is written in another format.",
        Why = "A client does not read what it gets.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachHeaderPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.Content.FirstOrDefault()?.Name != pair.After.Content.FirstOrDefault()?.Name
            ? Finding.Breaks($"The {pair.Place.Part} is written as {pair.After.Content.FirstOrDefault()?.Name ?? "plain text"} now.")
            : null),
    };

    /// <summary>A header has a schema now, and had none.</summary>
    public static ChangeRule HeaderSchemaAdded { get; } = new()
    {
        Id = "response-header-schema-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "schema of a header",
        Summary = "A header has a schema now, and had none.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Content.FirstOrDefault()?.Name == pair.After.Content.FirstOrDefault()?.Name && SchemaMessage.SchemaOf(pair.Before) is null && SchemaMessage.SchemaOf(pair.After) is not null
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.")
            : null),
    };

    /// <summary>A header has no schema any more.</summary>
    public static ChangeRule HeaderSchemaRemoved { get; } = new()
    {
        Id = "response-header-schema-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "schema of a header",
        Summary = "A header has no schema any more.",
        Why = "What may come is not said any more.",
        Fix = "Keep the schema.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Content.FirstOrDefault()?.Name == pair.After.Content.FirstOrDefault()?.Name && SchemaMessage.SchemaOf(pair.Before) is not null && SchemaMessage.SchemaOf(pair.After) is null && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} has no schema any more.")
            : null),
    };

    /// <summary>A header was deprecated, or is not any more.</summary>
    public static ChangeRule HeaderDeprecated { get; } = new()
    {
        Id = "response-header-deprecated",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Set,
        Topic = "deprecation of a header",
        Summary = "A header was deprecated, or is not any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Before.Deprecated != pair.After.Deprecated && !pair.Comparison.Api.IsPartial
            ? Finding.Safe($"The {pair.Place.Part} {(pair.After.Deprecated ? "was deprecated" : "is not deprecated any more")}.")
            : null),
    };

    /// <summary>The description of a header changed.</summary>
    public static ChangeRule HeaderTextChanged { get; } = new()
    {
        Id = "response-header-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of a header",
        Summary = "The description of a header changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachHeaderPair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text($"the {pair.Place.Part}", pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };
}

using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>The description of a parameter changed.</summary>
    public static ChangeRule ParameterTextChanged { get; } = new()
    {
        Id = "request-parameter-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "text of a parameter",
        Summary = "The description of a parameter changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.Description != pair.After.Description
            ? Finding.Safe($"The description of the {pair.Place.Part} changed.")
            : null),
    };

    /// <summary>A path parameter has another name.</summary>
    public static ChangeRule ParameterRenamed { get; } = new()
    {
        Id = "request-parameter-renamed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "name of a path parameter",
        Summary = "A path parameter has another name.",
        Why = "The name of a placeholder is not sent.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.In == ParameterPlace.Path && pair.Before.Name != pair.After.Name
            ? Finding.Safe($"The path parameter '{pair.Before.Name}' is called '{pair.After.Name}' now.")
            : null),
    };

    /// <summary>A member of a parameter changed that begins with x-, or an example.</summary>
    public static ChangeRule ParameterExtensionChanged { get; } = new()
    {
        Id = "request-parameter-extension-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "extension of a parameter",
        Summary = "A member of a parameter changed that begins with x-, or an example.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && Extensions.Changed(pair.Before.Extensions, pair.After.Extensions).ToList() is { Count: > 0 } names
            ? Finding.Safe($"What is said of the {pair.Place.Part} changed: {string.Join(", ", names)}.")
            : null),
    };

    /// <summary>The versions in which a parameter is there changed.</summary>
    public static ChangeRule ParameterGateChanged { get; } = new()
    {
        Id = "request-parameter-gate-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "versions of a parameter",
        Summary = "The versions in which a parameter is there changed.",
        Why = "Who uses a version in which it was may find it gone.",
        Fix = "Keep the parameter in the versions that were published.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && (pair.Before.Gate?.Since != pair.After.Gate?.Since || pair.Before.Gate?.Until != pair.After.Gate?.Until)
            ? Finding.Open($"The versions in which the {pair.Place.Part} is there changed.", "whether a published version loses it depends on which versions are still served")
            : null),
    };

    /// <summary>A parameter has a schema now, and had none.</summary>
    public static ChangeRule ParameterSchemaAdded { get; } = new()
    {
        Id = "request-parameter-schema-added",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "schema of a parameter",
        Summary = "A parameter has a schema now, and had none.",
        Why = "Values that were not limited are.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => FormatOf(pair.Before) == FormatOf(pair.After) && SchemaMessage.SchemaOf(pair.Before) is null && SchemaMessage.SchemaOf(pair.After) is not null
            ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.")
            : null),
    };

    /// <summary>A parameter has no schema any more.</summary>
    public static ChangeRule ParameterSchemaRemoved { get; } = new()
    {
        Id = "request-parameter-schema-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "schema of a parameter",
        Summary = "A parameter has no schema any more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachParameterPair(static pair => FormatOf(pair.Before) == FormatOf(pair.After) && SchemaMessage.SchemaOf(pair.Before) is not null && SchemaMessage.SchemaOf(pair.After) is null && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, $"The {pair.Place.Part} has no schema any more.")
            : null),
    };
}

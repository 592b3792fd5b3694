using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request must have a body now.</summary>
    public static ChangeRule RequestBodyAddedRequired { get; } = new()
    {
        Id = "request-body-added-required",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "required body",
        Summary = "A request must have a body now.",
        Why = "A request without one, as all old ones are, is rejected.",
        Fix = "Make it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachAddedRequest(static added => added.Item.Required == true ? added.Has(Effect.Narrows, "A required request body was added.") : null),
    };

    /// <summary>A request may have a body now.</summary>
    public static ChangeRule RequestBodyAddedOptional { get; } = new()
    {
        Id = "request-body-added-optional",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "optional body",
        Summary = "A request may have a body now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedRequest(static added => added.Item.Required != true ? Finding.Safe("An optional request body was added.") : null),
    };

    /// <summary>A request has no body any more.</summary>
    public static ChangeRule RequestBodyRemoved { get; } = new()
    {
        Id = "request-body-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "body",
        Summary = "A request has no body any more.",
        Why = "What clients send is ignored, or rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedRequest(static removed => Finding.Breaks("The request body was removed.")),
    };

    /// <summary>A request must have its body now.</summary>
    public static ChangeRule RequestBodyBecameRequired { get; } = new()
    {
        Id = "request-body-became-required",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Set,
        Topic = "required body",
        Summary = "A request must have its body now.",
        Why = "A request without it, which was right, is rejected.",
        Fix = "Keep it optional, or put the change behind a new version.",
        Check = ChangeChecks.EachRequestPair(static pair => pair is { Before.Required: not true, After.Required: true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Narrows, "The request body became required.")
            : null),
    };

    /// <summary>A request may leave its body out now.</summary>
    public static ChangeRule RequestBodyBecameOptional { get; } = new()
    {
        Id = "request-body-became-optional",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Unset,
        Topic = "required body",
        Summary = "A request may leave its body out now.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRequestPair(static pair => pair is { Before.Required: true, After.Required: not true } && !pair.Comparison.Api.IsPartial
            ? pair.Has(Effect.Widens, "The request body became optional.")
            : null),
    };

    /// <summary>The description of a request body changed.</summary>
    public static ChangeRule RequestBodyTextChanged { get; } = new()
    {
        Id = "request-body-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "text of a message",
        Summary = "The description of a request body changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRequestPair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text("the request body", pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };
}

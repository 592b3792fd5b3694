using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation may succeed with another code.</summary>
    public static ChangeRule SuccessStatusAdded { get; } = new()
    {
        Id = "response-success-status-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "success status",
        Summary = "An operation may succeed with another code.",
        Why = "A client may treat a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedResponse(static added => added.Item.Code.IsSuccess ? Finding.Safe($"The success status {added.Item.Code} was added.") with { Item = added.Item.Code.Text } : null),
    };

    /// <summary>An operation does not succeed with a code any more with which it did.</summary>
    public static ChangeRule SuccessStatusRemoved { get; } = new()
    {
        Id = "response-success-status-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "success status",
        Summary = "An operation does not succeed with a code any more with which it did.",
        Why = "A client that waits for the code takes success for failure.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachRemovedResponse(static removed => removed.Item.Code.IsSuccess && !CoveredBy(removed)
            ? Finding.Breaks($"The success status {removed.Item.Code} was removed.") with { Item = removed.Item.Code.Text }
            : null),
    };

    /// <summary>An operation may fail with another code.</summary>
    public static ChangeRule NonSuccessStatusAdded { get; } = new()
    {
        Id = "response-non-success-status-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "non-success status",
        Summary = "An operation may fail with another code.",
        Why = "A client treats a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachAddedResponse(static added => !added.Item.Code.IsSuccess && added.Item.Code.Text.Length > 0 ? Finding.Safe($"The status {added.Item.Code} was added.") with { Item = added.Item.Code.Text } : null),
    };

    /// <summary>An operation does not fail with a code any more.</summary>
    public static ChangeRule NonSuccessStatusRemoved { get; } = new()
    {
        Id = "response-non-success-status-removed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "non-success status",
        Summary = "An operation does not fail with a code any more.",
        Why = "A client that handles it has one case that does not happen.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachRemovedResponse(static removed => !removed.Item.Code.IsSuccess || CoveredBy(removed)
            ? Finding.Safe($"The status {removed.Item.Code} was removed.") with { Item = removed.Item.Code.Text }
            : null),
    };

    /// <summary>A code became the range that holds it.</summary>
    public static ChangeRule StatusGeneralized { get; } = new()
    {
        Id = "response-status-generalized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Generalized,
        Topic = "status",
        Summary = "A code became the range that holds it.",
        Why = "A client may treat a code that it does not know by its class (RFC 9110, 15).",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => !ResponseMatching.IsRange(pair.Before.Code) && ResponseMatching.IsRange(pair.After.Code)
            ? Finding.Safe($"The status {pair.Before.Code} was generalized to {pair.After.Code}.")
            : null),
    };

    /// <summary>A range became one of its codes.</summary>
    public static ChangeRule StatusSpecialized { get; } = new()
    {
        Id = "response-status-specialized",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Specialized,
        Topic = "status",
        Summary = "A range became one of its codes.",
        Why = "Fewer codes are possible.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => ResponseMatching.IsRange(pair.Before.Code) && !ResponseMatching.IsRange(pair.After.Code)
            ? Finding.Safe($"The status {pair.Before.Code} was specialized to {pair.After.Code}.")
            : null),
    };

    /// <summary>The description of a response changed.</summary>
    public static ChangeRule ResponseTextChanged { get; } = new()
    {
        Id = "response-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "text of a message",
        Summary = "The description of a response changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.EachResponsePair(static pair => pair.Comparison.Api.IsPartial ? null
            : Text(pair.Place.Part, pair.Before.Description, pair.After.Description, pair.Before.Extensions, pair.After.Extensions)),
    };

    private static bool CoveredBy(Single<Response> removed) => removed.Place.Reach?.After is { } current && ResponseMatching.Covers(current.Responses, removed.Item.Code);
}

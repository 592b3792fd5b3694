using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states a request body where the implementation takes none.</summary>
    public static ChangeRule RequestBodyNotImplemented { get; } = new()
    {
        Id = "request-body-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "promised request body",
        Summary = "A spec states a request body where the implementation takes none.",
        Why = "What clients send is ignored or rejected.",
        Fix = "Put the body into the document, or correct the spec.",
        Check = static (rule, comparison) =>
            from request in comparison.LoneRequests.Added
            where !request.Item.Content.IsEmpty
            select Finding.Breaks($"{request.Place.Reach!.Name} takes no request body; the spec states one.").At(rule, request.Place),
    };
}

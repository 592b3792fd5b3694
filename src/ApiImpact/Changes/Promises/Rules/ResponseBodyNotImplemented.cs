using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states the body of a response for which the implementation states none.</summary>
    public static ChangeRule ResponseBodyNotImplemented { get; } = new()
    {
        Id = "response-body-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "promised response body",
        Summary = "A spec states the body of a response for which the implementation states none.",
        Why = "Clients read a body that does not come, or of which the document does not tell what it is.",
        Fix = "Put the body into the document, or correct the spec.",
        Check = static (rule, comparison) =>
            from response in comparison.Responses.Kept
            where response.Before.Content.IsEmpty && !response.After.Content.IsEmpty
            let place = response.Place with { Before = response.Place.After, After = response.Place.Before }
            select Finding.Breaks($"{place.Reach!.Name} has no body in the {place.Part}; the spec states one.").At(rule, place),
    };
}

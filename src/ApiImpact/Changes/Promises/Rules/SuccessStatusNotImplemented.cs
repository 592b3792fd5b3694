using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states a success status that the implementation does not give.</summary>
    public static ChangeRule SuccessStatusNotImplemented { get; } = new()
    {
        Id = "success-status-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Removed,
        Topic = "promised success status",
        Summary = "A spec states a success status that the implementation does not give.",
        Why = "Clients that wait for the stated code take another one for a failure.",
        Fix = "Answer with the stated code, or correct the spec.",
        Check = static (rule, comparison) => Statuses(rule, comparison, success: true),
    };

    private static IEnumerable<Change> Statuses(ChangeRule rule, Comparison comparison, bool success) =>
        from response in comparison.Responses.Added
        let code = response.Item.Code
        let implemented = response.Place.Reach!.Before!
        where code.Text.Length > 0 && code.IsSuccess == success
            && !ResponseMatching.Covers(implemented.Responses, code) && !implemented.Responses.Any(static other => other.Code.Text == "default")
        select (success ? Finding.Breaks(Message(implemented, code)) : Finding.Open(Message(implemented, code), "a client that is ready for a code loses nothing where it never comes"))
            .At(rule, response.Place);

    private static string Message(Operation implemented, StatusCode code)
    {
        var others = implemented.Responses.Where(other => other.Code.IsSuccess == code.IsSuccess).Select(static other => other.Code.Text).ToList();
        return $"{implemented.Name} does not state {code}{(others.Count == 0 ? "" : $", but {string.Join(", ", others)}")}; the spec does.";
    }
}

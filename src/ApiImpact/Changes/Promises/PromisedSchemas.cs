using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Pairing;
using ApiImpact.Changes.Promises.Rules;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Promises;

/// <summary>
/// Schemas of an implementation against those of a spec: a request that fits the spec must fit the document, a response that fits the document must
/// fit the spec. That is how a change from the spec to the document is judged; what breaks nobody is no fault.
/// </summary>
internal static class PromisedSchemas
{
    /// <summary>Where less is accepted or more is sent than the spec says, or where that is not decided.</summary>
    public static IEnumerable<Change> Find(Comparison comparison) =>
        from change in SchemaChanges.Find(comparison, SchemaMessage.Of(comparison).Select(Turned))
        where change.Verdict != Verdict.Compatible
        select change with
        {
            Rule = change.Rule.Direction == ChangeDirection.Request ? PromiseRules.RequestAcceptsLess : PromiseRules.ResponseSendsMore,
            Message = $"Compared with the spec, {char.ToLowerInvariant(change.Message[0])}{change.Message[1..]}",
            Subject = $"{change.Rule.Id} {change.Subject}",
        };

    private static SchemaMessage Turned(SchemaMessage message) => message with
    {
        Operation = new OperationPair(message.Operation.After, message.Operation.Before, message.Operation.Context),
        Place = message.Place with { Before = message.Place.After, After = message.Place.Before },
        Before = message.After,
        After = message.Before,
    };
}

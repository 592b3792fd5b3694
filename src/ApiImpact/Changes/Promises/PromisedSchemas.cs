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
        from change in Differences(comparison)
        where !IsBeyondThePart(change)
        select change with
        {
            Rule = change.Rule.Direction == ChangeDirection.Request ? PromiseRules.RequestAcceptsLess : PromiseRules.ResponseSendsMore,
            Message = $"Compared with the spec, {char.ToLowerInvariant(change.Message[0])}{change.Message[1..]}",
            Subject = $"{change.Rule.Id} {change.Subject}",
        };

    private static IEnumerable<Change> Differences(Comparison comparison)
    {
        // A document that says of a request no more than that it is an object refuses no member, and names none that it would have to heed.
        var messages = SchemaMessage.Of(comparison).Select(Turned).ToLookup(static message => message.Part.IsRequest && SpecSilence.IsStub(message.After));
        return SchemaChanges.Find(comparison, messages[false]).Where(static change => change.Verdict != Verdict.Compatible)
            .Concat(SchemaChanges.Find(comparison, messages[true]).Where(static change => change.Verdict == Verdict.Breaking));
    }

    /// <summary>An optional property more in a request of which the spec shows a part: it is in the rest, or no client of the spec sends it.</summary>
    private static bool IsBeyondThePart(Change change) =>
        change is { Verdict: Verdict.Unknown, Before: null, Reason: SchemaChanges.ShownInPart, Rule.Id: "new-optional-request-property" };

    private static SchemaMessage Turned(SchemaMessage message) => message with
    {
        Operation = new OperationPair(message.Operation.After, message.Operation.Before, message.Operation.Context),
        Place = message.Place with { Before = message.Place.After, After = message.Place.Before },
        Before = message.After,
        After = message.Before,
    };
}

using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Specs;
using ApiImpact.Diagnostics;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A sample of a request has a member that the baseline does not name.</summary>
    public static ChangeRule RequestSampleMemberAdded { get; } = new()
    {
        Id = "request-sample-member-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "member of a sample",
        Summary = "A sample of a request has a member that the baseline does not name.",
        Why = "The sample says that such a request exists; old requests are as they were.",
        Fix = "Nothing has to be done.",
        Check = NewMembers(ChangeDirection.Request),
    };

    /// <summary>A sample of a response has a member that the baseline does not name.</summary>
    public static ChangeRule ResponseSampleMemberAdded { get; } = new()
    {
        Id = "response-sample-member-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Added,
        Topic = "member of a sample",
        Summary = "A sample of a response has a member that the baseline does not name.",
        Why = "A client that knows the old schema passes over it, unless the schema forbids it; then response-sample-rejected says so.",
        Fix = "Nothing has to be done.",
        Check = NewMembers(ChangeDirection.Response),
    };

    /// <summary>The baseline's schema rejects a sample of a request.</summary>
    public static ChangeRule RequestSampleRejected { get; } = new()
    {
        Id = "request-sample-rejected",
        Severity = Severity.Info,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "sample",
        Summary = "The baseline's schema rejects a sample of a request.",
        Why = "The new server takes what the old one does not; old requests are as they were.",
        Fix = "Nothing has to be done.",
        Check = Rejected(ChangeDirection.Request),
    };

    /// <summary>The baseline's schema rejects a sample of a response.</summary>
    public static ChangeRule ResponseSampleRejected { get; } = new()
    {
        Id = "response-sample-rejected",
        Severity = Severity.Error,
        Direction = ChangeDirection.Response,
        Action = ChangeAction.Changed,
        Topic = "sample",
        Summary = "The baseline's schema rejects a sample of a response.",
        Why = "The new server sends what a client that knows the old schema does not expect.",
        Fix = "Put the change behind a new version, or correct the sample.",
        Check = Rejected(ChangeDirection.Response),
    };

    private static ChangeCheck NewMembers(ChangeDirection direction) => (rule, comparison) =>
        from shown in ShownSample.In(comparison, direction)
        from member in SampleMembers.Unknown(shown.Sample.Json, SchemaView.Of(SchemaSite.Of(shown.Schema)))
        let place = shown.Place with { Before = shown.Schema.Location, After = Location.OfKey(shown.Sample.Positions, member.Pointer) }
        let finding = Finding.Safe($"The sample of the {place.Part} has the new member '{member.Path}'.") with { Item = member.Path }
        select finding.At(rule, place);

    private static ChangeCheck Rejected(ChangeDirection direction) => (rule, comparison) =>
        from shown in ShownSample.In(comparison, direction)
        where !SampleMembers.IsExcerpt(shown.Sample, SchemaView.Of(SchemaSite.Of(shown.Schema)))
        let fault = shown.Fault
        where fault is not null
        let place = shown.Place with { Before = shown.Schema.Location, After = Location.OfValue(shown.Sample.Positions, fault.Instance) }
        let finding = new Finding(direction == ChangeDirection.Request ? Verdict.Compatible : Verdict.Breaking, $"The baseline's schema rejects the sample of the {place.Part}{(fault.Instance.Length == 0 ? "" : $" at {fault.Instance}")}: {fault.Message}.") { Item = fault.Instance }
        select finding.At(rule, place) with
        {
            Witness = ChangeText.Of(shown.Sample.Json),
            Exchange = Exchange.OfBody(shown.Body, shown.Sample.Json),
            Reason = ShownSample.Reason(fault),
        };
}

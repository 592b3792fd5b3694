using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Specs;
using ApiImpact.Diagnostics;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>The implementation rejects a request that a spec shows.</summary>
    public static ChangeRule RequestSampleNotAccepted { get; } = new()
    {
        Id = "request-sample-not-accepted",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Decreased,
        Topic = "promised sample",
        Summary = "The implementation rejects a request that a spec shows.",
        Why = "Whoever copies the sample from the spec gets a 400.",
        Fix = "Accept it, or correct the sample.",
        Check = static (rule, comparison) => Samples(rule, comparison, "The document rejects the sample of the"),
    };

    private static IEnumerable<Change> Samples(ChangeRule rule, Comparison comparison, string message) =>
        from shown in ShownSample.In(comparison, rule.Direction)
        let fault = shown.Fault
        where fault is not null && !SampleMembers.IsExcerpt(shown.Sample, SchemaView.Of(SchemaSite.Of(shown.Schema)))
        let place = shown.Place with { Before = shown.Schema.Location, After = Location.OfValue(shown.Sample.Positions, fault.Instance) }
        let finding = Finding.Breaks($"{message} {place.Part}: {fault.Message}.", ShownSample.Reason(fault)) with { Item = fault.Instance }
        select finding.At(rule, place) with { Witness = ChangeText.Of(shown.Sample.Json), Exchange = Exchange.OfBody(shown.Body, shown.Sample.Json) };
}

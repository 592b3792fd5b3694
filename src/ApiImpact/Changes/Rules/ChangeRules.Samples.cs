using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Specs;
using ApiImpact.Diagnostics;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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

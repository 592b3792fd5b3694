using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes;

/// <summary>Makes changes of one rule and subject one, and says them as diagnostics.</summary>
internal static class ChangeList
{
    /// <summary>The diagnostics, in the order of reports.</summary>
    public static ImmutableArray<Diagnostic> Of(IEnumerable<Change> changes) =>
    [
        .. changes.GroupBy(static change => (change.Rule.Id, change.Subject))
            .Select(static same => Merge([.. same]))
            .GroupBy(StatedBy, ReferenceEqualityComparer.Instance)
            .SelectMany(static stated => stated.GroupBy(static change => (change.Rule.Id, change.Location, change.Message)))
            .Select(static same => Diagnostic(Merge([.. same])))
            .Order(DiagnosticOrder.Instance),
    ];

    // What a spec states once is one change, also where the baseline has the operation twice: with a project in its path, and without.
    private static object StatedBy(Change change) => change.Operations is [{ After: { } stated }] ? stated : change;

    private static Change Merge(ImmutableArray<Change> same)
    {
        var worst = same.OrderByDescending(static change => change.Verdict).First();
        return worst with
        {
            Operations = [.. same.SelectMany(static change => change.Operations).DistinctBy(static operation => operation.Name, StringComparer.Ordinal).OrderBy(static operation => operation.Order)],
        };
    }

    private static Diagnostic Diagnostic(Change change) => new()
    {
        Rule = change.Rule,
        Severity = change.IsFault ? change.Rule.Severity : change.Gate is not null || IsUnpromised(change) ? Severity.Info : change.Verdict.Severity,
        Message = change.Message,
        Location = change.Location,
        Subject = change.Subject,
        Related = change.Earlier is { } earlier ? [new RelatedLocation(earlier, "before")] : [],
        Change = change.IsFault ? null : new ChangeDetail
        {
            Verdict = change.Verdict,
            Operations = [.. change.Operations.Select(static operation => operation.Name)],
            Part = change.Part,
            Pointer = change.Pointer,
            Before = change.Before,
            After = change.After,
            Witness = change.Witness,
            Exchange = change.Exchange,
            Reason = change.Verdict != Verdict.Compatible && IsUnpromised(change) ? "the operation is a draft or alpha: nothing of it is promised yet" : change.Reason,
            Gate = change.Gate,
        },
    };

    private static bool IsUnpromised(Change change) =>
        !change.Operations.IsEmpty && change.Rule.Topic != "stability of an operation" && change.Operations.All(static operation => Lifecycle.IsUnstable(operation.Before));
}

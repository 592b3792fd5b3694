using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Collects what is wrong with the documents of one reading.</summary>
internal sealed class ReadingLog
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>What was reported, each once, in the order of reports: a component that is used twice is read twice.</summary>
    public ImmutableArray<Diagnostic> Diagnostics =>
        [.. diagnostics.DistinctBy(static d => (d.Rule.Id, d.Location, d.Message)).Order(DiagnosticOrder.Instance)];

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors => diagnostics.Exists(static diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Reports a fault at a place.</summary>
    public void Report(Rule rule, Location location, string message) => diagnostics.Add(new Diagnostic
    {
        Rule = rule,
        Severity = rule.Severity,
        Message = message,
        Location = location,
        Subject = location.Pointer ?? "",
    });
}

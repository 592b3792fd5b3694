using ApiImpact.Changes;
using ApiImpact.Changes.Accepted;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;

namespace ApiImpact.Cli;

/// <summary>What a check of specs finds: the faults of each, and its changes of the API that its baseline describes.</summary>
/// <param name="linting">Reads and lints the specs.</param>
/// <param name="second">Compares a spec while the next one is linted.</param>
/// <param name="today">The day on which dates are judged.</param>
/// <param name="commandLine">What the command line changes of the options that a configuration gives.</param>
internal sealed class SpecCheck(SpecLinting linting, SecondThread second, DateOnly today, Func<ChangeOptions, ChangeOptions> commandLine)
{
    private readonly List<LintedSpec> specs = [];
    private readonly List<Diagnostic> found = [];
    private readonly List<(string Accepted, Diagnostic Change)> changes = [];
    private bool compared;

    /// <summary>The specs that were looked at, as they are named in reports.</summary>
    public IEnumerable<string> Files => specs.Select(static spec => spec.Spec.Source.Path);

    /// <summary>What a person should know who sees no findings.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            var silent = SectionNote.Of([.. specs.Select(static spec => spec.Spec)]).ToList();
            if (silent.Count > 0)
            {
                return silent;
            }

            return specs.Count == 0 || compared ? [] :
            [
                "no baseline: the specs were linted only. Name the OpenAPI document of the API as it is with --baseline, or in apiimpact.yaml ('apiimpact init' writes one).",
            ];
        }
    }

    /// <summary>Checks a spec; one that was <paramref name="named"/> and has no section on the REST API fails the command.</summary>
    public void Add(string path, bool named)
    {
        var spec = linting.Lint(path);
        if (named && spec.Spec.Status == ImpactStatus.Missing)
        {
            throw new CommandFailure($"{spec.Spec.Source.Path}: there is no section 'REST API impact' to check. Add it, with None where there is nothing to say.");
        }

        specs.Add(spec);
        found.AddRange(spec.Diagnostics);
        if (linting.BaselineOf(spec.Settings) is { Api: var baseline })
        {
            compared = true;
            var options = commandLine(spec.Settings.ChangesFor(spec.Spec.Source.Path, today)) with
            {
                NearMissesAreLinted = spec.Options.Severities[LintRules.OperationNearMiss] is not null,
            };
            second.Add(() => changes.AddRange(spec.Judge(ApiDiff.Compare(baseline, spec.Spec.Api, options)).Select(change => (spec.Settings.AcceptedChanges ?? "", change))));
        }
    }

    /// <summary>Waits until every spec is compared.</summary>
    public void Finish() => second.Finish();

    /// <summary>All findings. Only a run over <paramref name="all"/> specs can tell that an entry of the accepted changes is of no use.</summary>
    public IEnumerable<Diagnostic> Findings(Session session, bool all) =>
    [
        .. found,
        .. linting.BaselineDiagnostics,
        .. changes.GroupBy(static item => item.Accepted, static item => item.Change, StringComparer.Ordinal)
            .SelectMany(sameFile => sameFile.Key.Length == 0 ? sameFile.AsEnumerable() : AcceptOptions.ApplyFile(session, sameFile.Key, [.. sameFile], today))
            .Where(diagnostic => all || diagnostic.Rule != AcceptedChanges.Unused),
    ];
}

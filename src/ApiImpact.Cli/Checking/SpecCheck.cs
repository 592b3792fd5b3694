using ApiImpact.Changes;
using ApiImpact.Changes.Accepted;
using ApiImpact.Cli.Input;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;

namespace ApiImpact.Cli.Checking;

/// <summary>What a check of specs finds: the faults of each, and its changes of the API that its baseline describes.</summary>
/// <param name="linting">Reads and lints the specs.</param>
/// <param name="second">Compares a spec while it, and then the next one, is linted.</param>
/// <param name="today">The day on which dates are judged.</param>
/// <param name="commandLine">What the command line changes of the options that a configuration gives.</param>
internal sealed class SpecCheck(SpecLinting linting, SecondThread second, DateOnly today, Func<ChangeOptions, ChangeOptions> commandLine)
{
    private readonly List<ConfiguredSpec> specs = [];
    private readonly List<Diagnostic> found = [];
    private readonly List<(ConfiguredSpec Spec, Lazy<List<Diagnostic>> Changes)> comparisons = [];

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

            return specs.Count == 0 || comparisons.Count > 0 ? [] :
            [
                "no baseline: the specs were linted only. Name the OpenAPI document of the API as it is with --baseline, or in apiimpact.yaml ('apiimpact init' writes one).",
            ];
        }
    }

    /// <summary>Checks a spec; one that was <paramref name="named"/> and has no section on the REST API fails the command.</summary>
    public void Add(string path, bool named)
    {
        var spec = linting.Read(path);
        var baseline = linting.BaselineOf(spec.Settings);
        if (named && spec.Spec.Status == ImpactStatus.Missing)
        {
            throw new CommandFailure($"{spec.Spec.Source.Path}: there is no section 'REST API impact' to check. Add it, with None where there is nothing to say.");
        }

        specs.Add(spec);
        if (baseline is { Api: var api })
        {
            var options = commandLine(spec.Settings.ChangesFor(spec.Spec.Source.Path, today)) with
            {
                NearMissesAreLinted = spec.Options.Severities[LintRules.OperationNearMiss] is not null,
            };
            comparisons.Add((spec, second.Begin(() => spec.Judge(ApiDiff.Compare(api, spec.Spec.Api, options)).ToList())));
        }

        found.AddRange(linting.Lint(spec).Diagnostics);
    }

    /// <summary>Compares what is not compared yet, from the last spec on: the second thread goes on from the first.</summary>
    public void Finish()
    {
        for (var at = comparisons.Count - 1; at >= 0; at--)
        {
            _ = comparisons[at].Changes.Value;
        }
    }

    /// <summary>All findings. Only a run over <paramref name="all"/> specs can tell that an entry of the accepted changes is of no use.</summary>
    public IEnumerable<Diagnostic> Findings(Session session, bool all) =>
    [
        .. found,
        .. linting.BaselineDiagnostics,
        .. comparisons.SelectMany(static comparison => comparison.Changes.Value.Select(change => (Accepted: comparison.Spec.Settings.AcceptedChanges ?? "", Change: change)))
            .GroupBy(static item => item.Accepted, static item => item.Change, StringComparer.Ordinal)
            .SelectMany(sameFile => sameFile.Key.Length == 0 ? sameFile.AsEnumerable() : AcceptedFile.Apply(session, sameFile.Key, [.. sameFile], today))
            .Where(diagnostic => all || diagnostic.Rule != AcceptedChanges.Unused),
    ];
}

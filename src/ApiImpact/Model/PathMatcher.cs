using System.Collections.Immutable;

namespace ApiImpact.Model;

/// <summary>
/// Finds the operation of a baseline that a spec means. Placeholders match by position, whatever their names; a literal comes before a
/// placeholder; a word in the place of a placeholder is a guess, and is called one.
/// </summary>
internal sealed class PathMatcher
{
    private readonly ImmutableArray<Candidate> candidates;
    private readonly ILookup<int, Spelling> byLength;

    /// <summary>Takes the baselines in which operations are looked for.</summary>
    public PathMatcher(params IEnumerable<ApiModel> baselines)
    {
        candidates = [.. from baseline in baselines from operation in baseline.Operations select new Candidate(operation, baseline.Servers)];
        byLength = (from candidate in candidates from form in candidate.Forms select new Spelling(candidate, form)).ToLookup(static spelling => spelling.Form.Segments.Length);
    }

    /// <summary>Finds the operation of the baselines that <paramref name="operation"/> of a spec means.</summary>
    public PathMatch Match(Operation operation) => Match(operation.Method, operation.Path, operation.Action);

    /// <summary>Finds an operation by its method, its path or URL as written, and the member of the body that chooses an action.</summary>
    public PathMatch Match(string method, string path, string? action = null)
    {
        var written = PathTemplate.Parse(path);
        var fits = Fits(written);
        var certain = Best(fits.Where(static fit => fit.Guesses == 0));
        var sameMethod = Best(fits.Where(fit => fit.Guesses == 0 && HasMethod(fit, method)));
        if (!sameMethod.IsEmpty)
        {
            return ByAction([.. sameMethod.Select(static fit => fit.Candidate.Operation)], action);
        }

        if (!certain.IsEmpty)
        {
            ImmutableArray<Operation> there = [.. certain.Select(static fit => fit.Candidate.Operation)];
            return new PathMatch(PathMatchKind.OtherMethod, there, $"the baseline has {Methods(there)} there, not {method}");
        }

        var nearMisses = NearMisses.Of(method, written, candidates);
        var guesses = Best(fits.Where(fit => HasMethod(fit, method)));
        if (!guesses.IsEmpty && !NearMisses.IsMisspelling(nearMisses, written))
        {
            var guess = guesses[0];
            return new PathMatch(PathMatchKind.Uncertain, [.. guesses.Select(static fit => fit.Candidate.Operation)], $"'{guess.Word}' would be a value of a placeholder of {guess.Candidate.Operation.Path}");
        }

        return nearMisses.IsEmpty
            ? new PathMatch(PathMatchKind.None, [], "the baseline has nothing like it")
            : new PathMatch(PathMatchKind.NearMiss, [.. nearMisses.Select(static near => near.Candidate.Operation)], $"did you mean {nearMisses[0].Candidate.Operation.Path}?");
    }

    private static bool HasMethod(Fit fit, string method) => fit.Candidate.Operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase);

    private static string Methods(ImmutableArray<Operation> operations) =>
        string.Join(", ", operations.Select(static operation => operation.Method).Distinct(StringComparer.Ordinal));

    private static PathMatch ByAction(ImmutableArray<Operation> found, string? action)
    {
        ImmutableArray<Operation> same = [.. found.Where(operation => operation.Action is null || operation.Action == action)];
        if (!same.IsEmpty)
        {
            return Certain(same);
        }

        if (action is null)
        {
            return new PathMatch(PathMatchKind.Uncertain, found, "which action is meant depends on the body");
        }

        ImmutableArray<Operation> close = [.. from operation in found
                                              let distance = EditDistance.Between(action, operation.Action!)
                                              where distance <= 2
                                              orderby distance
                                              select operation];
        return close.IsEmpty
            ? new PathMatch(PathMatchKind.None, [], $"the baseline has no action '{action}' there")
            : new PathMatch(PathMatchKind.NearMiss, close, $"did you mean the action '{close[0].Action}'?");
    }

    private static PathMatch Certain(ImmutableArray<Operation> operations)
    {
        var baselines = operations.Select(static operation => operation.Location.Source).Distinct().ToArray();
        return baselines.Length == 1
            ? new PathMatch(PathMatchKind.Matched, operations, "")
            : new PathMatch(PathMatchKind.Uncertain, operations, $"{string.Join(" and ", baselines.Select(static baseline => baseline.Path))} have it both");
    }

    private ImmutableArray<Fit> Fits(PathTemplate written) =>
    [
        .. from form in PathForms.Of(written.Segments)
           from known in byLength[form.Segments.Length]
           let fit = Fit.Of(form, known.Form, known.Candidate)
           where fit is not null
           select fit,
    ];

    /// <summary>The fits that no other one beats, each operation once, the one that is spelled most like the written path first.</summary>
    private static ImmutableArray<Fit> Best(IEnumerable<Fit> fits)
    {
        var all = fits.ToArray();
        if (all.Length == 0)
        {
            return [];
        }

        var rank = all.Select(static fit => fit.Rank).Max(StringComparer.Ordinal);
        return [.. all.Where(fit => fit.Rank == rank).OrderByDescending(static fit => fit.Length).DistinctBy(static fit => fit.Candidate)];
    }

    /// <summary>An operation of a baseline, and the ways to spell its path.</summary>
    internal sealed class Candidate
    {
        /// <summary>Takes the operation; the servers are those of its document.</summary>
        public Candidate(Operation operation, ImmutableArray<Server> servers)
        {
            Operation = operation;
            var path = PathTemplate.Parse(operation.Path).Segments;
            var bases = (operation.Servers.IsEmpty ? servers : operation.Servers).Select(static server => PathForms.BasePath(server.Url));
            Forms =
            [
                .. bases.Where(static prefix => !prefix.Segments.IsEmpty).Prepend(new PathTemplate([])).SelectMany(prefix => PathForms.Of([.. prefix.Segments, .. path]))
                    .DistinctBy(static form => form.ToString(), StringComparer.Ordinal),
            ];
        }

        /// <summary>The operation.</summary>
        public Operation Operation { get; }

        /// <summary>The spellings, as written first.</summary>
        public ImmutableArray<PathTemplate> Forms { get; }
    }

    private sealed record Spelling(Candidate Candidate, PathTemplate Form);
}

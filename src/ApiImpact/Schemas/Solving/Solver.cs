using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Finds a value that a formula accepts, or proves that there is none. JSON values are finite, so a question that comes up again
/// below itself has no answer there that it has not above: it counts as empty, and the proof that rests on it is kept only once the upper one is done.
/// </summary>
internal sealed class Solver(FormulaFactory factory, Effort effort)
{
    private const int DeepestNesting = 120;

    private static readonly JsonTypes[] TypeOrder = [JsonTypes.Null, JsonTypes.Boolean, JsonTypes.Number, JsonTypes.String, JsonTypes.Array, JsonTypes.Object];

    private readonly Dictionary<(int Formula, JsonTypes Type), Outcome> known = [];
    private readonly Dictionary<int, int> open = [];
    private readonly Dictionary<int, int> provisional = [];
    private readonly List<int> provisionalOrder = [];
    private readonly HashSet<int> empty = [];
    private readonly Dictionary<int, Outcome> solved = [];
    private int lowest = int.MaxValue;
    private int cuts;

    public FormulaFactory Factory { get; } = factory;

    public Effort Effort { get; } = effort;

    /// <summary>What is contained in what at first sight.</summary>
    public EvidentContainment Evident { get; } = new(factory);

    /// <summary>A value of the formula, or that there is none.</summary>
    public Outcome Solve(Formula formula)
    {
        if (formula == Factory.None || empty.Contains(formula.Id))
        {
            return Outcome.Empty;
        }

        if (solved.TryGetValue(formula.Id, out var outcome))
        {
            return outcome;
        }

        if (open.TryGetValue(formula.Id, out var level) || provisional.TryGetValue(formula.Id, out level))
        {
            lowest = Math.Min(lowest, level);
            return Outcome.Empty;
        }

        if (open.Count > DeepestNesting || !Effort.Spend() || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            cuts++;
            return new Outcome.Undecided(null, Effort.Exhausted);
        }

        return SolveOpen(formula);
    }

    /// <summary>Up to <paramref name="count"/> different values of a formula.</summary>
    public Enumeration Enumerate(Formula formula, int count)
    {
        var values = new List<JsonData>();
        while (values.Count < count)
        {
            switch (Solve(Factory.And(formula, Factory.NotAmong(values))))
            {
                case Outcome.Found found:
                    values.Add(found.Value);
                    break;
                case Outcome.Undecided undecided:
                    return new Enumeration([.. values], IsComplete: false, undecided.Reason);
                default:
                    return new Enumeration([.. values], IsComplete: true, null);
            }
        }

        return new Enumeration([.. values], IsComplete: false, null);
    }

    /// <summary>A value of the formula of one type; the formula is projected on it.</summary>
    public Outcome Search(Formula formula, JsonTypes type)
    {
        if (formula == Factory.None)
        {
            return Outcome.Empty;
        }

        if (known.TryGetValue((formula.Id, type), out var outcome))
        {
            return outcome;
        }

        if (!Effort.Spend())
        {
            return new Outcome.Undecided(null, Effort.Exhausted);
        }

        var (before, cutsBefore) = (lowest, cuts);
        lowest = int.MaxValue;
        outcome = formula is Disjunction disjunction ? SearchAny(disjunction.Parts, type) : SearchConjunction(formula, type);
        if (outcome is Outcome.Found || (lowest == int.MaxValue && (outcome is Outcome.None || IsLasting(cutsBefore))))
        {
            known[(formula.Id, type)] = outcome;
        }

        lowest = Math.Min(before, lowest);
        return outcome;
    }

    private Outcome SolveOpen(Formula formula)
    {
        var level = open.Count;
        open.Add(formula.Id, level);
        var mark = provisionalOrder.Count;
        var (before, cutsBefore) = (lowest, cuts);
        lowest = int.MaxValue;
        var outcome = SearchAny(TypeOrder.Where(type => (formula.Types & type) != JsonTypes.None).Select(type => (Factory.ForType(formula, type), type)));
        open.Remove(formula.Id);
        Remember(formula, outcome, level, mark);
        if (outcome is Outcome.Undecided && lowest >= level && IsLasting(cutsBefore))
        {
            solved[formula.Id] = outcome;
        }

        lowest = outcome is Outcome.None && lowest < level ? Math.Min(before, lowest) : before;
        return outcome;
    }

    /// <summary>Whether what was not decided since then will not be decided another time: neither depth nor effort ended the search.</summary>
    private bool IsLasting(int cutsBefore) => cuts == cutsBefore && !Effort.IsSpent;

    private void Remember(Formula formula, Outcome outcome, int level, int mark)
    {
        if (outcome is Outcome.None && lowest < level)
        {
            provisional[formula.Id] = lowest;
            provisionalOrder.Add(formula.Id);
            return;
        }

        // What rested on this question being empty is proved with it, or falls with it.
        for (var index = mark; index < provisionalOrder.Count; index++)
        {
            provisional.Remove(provisionalOrder[index]);
            if (outcome is Outcome.None)
            {
                empty.Add(provisionalOrder[index]);
            }
        }

        provisionalOrder.RemoveRange(mark, provisionalOrder.Count - mark);
        if (outcome is Outcome.None)
        {
            empty.Add(formula.Id);
        }
        else if (outcome is Outcome.Found)
        {
            solved[formula.Id] = outcome;
        }
    }

    private Outcome SearchAny(IEnumerable<Formula> formulas, JsonTypes type) => SearchAny(formulas.Select(formula => (formula, type)));

    private Outcome SearchAny(IEnumerable<(Formula Formula, JsonTypes Type)> formulas)
    {
        var result = Outcome.Empty;
        foreach (var (formula, type) in formulas)
        {
            switch (Search(formula, type))
            {
                case Outcome.Found found:
                    return found;
                case Outcome.Undecided undecided when result.Candidate is null:
                    result = undecided;
                    break;
            }
        }

        return result;
    }

    /// <summary>
    /// Solves what is certain first: where that has no value, the whole has none, and a value of it often is one of the whole.
    /// Else cases are distinguished that this value is in none of: those that it happens to be in need not be.
    /// </summary>
    private Outcome SearchConjunction(Formula formula, JsonTypes type)
    {
        var parts = formula is Conjunction conjunction ? conjunction.Parts : [formula];
        if (!parts.Any(static part => part is Disjunction))
        {
            return SolveLiterals(formula, parts, type);
        }

        var literals = parts.RemoveAll(static part => part is Disjunction);
        var certain = Search(Factory.OfParts(literals), type);
        if (certain is Outcome.None || (certain is Outcome.Found { Value: var value } && formula.Accepts(value) == true))
        {
            return certain;
        }

        var missed = parts.OfType<Disjunction>().Where(disjunction => certain is not Outcome.Found found || disjunction.Accepts(found.Value) != true);
        var facts = new Facts(literals);
        Disjunction? narrowest = null;
        List<Formula>? branches = null;
        foreach (var disjunction in missed)
        {
            var possible = Pruning.Possible(this, disjunction, parts, facts, type);
            if (branches is null || possible.Count < branches.Count)
            {
                (narrowest, branches) = (disjunction, possible);
            }

            if (possible.Count <= 1)
            {
                break;
            }
        }

        var others = parts.Where(part => part != narrowest).ToList();
        return SearchAny(branches!.Select(branch => Factory.ForType(Factory.And([.. others.Where(other => !IsImplied(branch, other, type)), branch]), type)), type);
    }

    /// <summary>Whether a branch says all that a disjunction asks, as where it is another branch of the same tagged union than the one that is excluded.</summary>
    private bool IsImplied(Formula branch, Formula other, JsonTypes type) => other is Disjunction && (Evident.Holds(branch, other, type) || FormulaFactory.AreKnownApart(branch, Factory.Not(other)));

    private Outcome SolveLiterals(Formula formula, ImmutableArray<Formula> parts, JsonTypes type)
    {
        var among = parts.OfType<AmongValues>().FirstOrDefault();
        return type switch
        {
            _ when parts.Any(static part => part is Recursion) => new Outcome.Undecided(null, "a schema refers to itself without going down in the value"),
            _ when among is not null => FiniteSolver.Solve(formula, among.Values),
            JsonTypes.Null => FiniteSolver.Solve(formula, [JsonData.Null]),
            JsonTypes.Boolean => FiniteSolver.Solve(formula, [JsonData.True, JsonData.False]),
            JsonTypes.Number => NumberSolver.Solve(formula, parts),
            JsonTypes.String => TextSolver.Solve(formula, parts),
            JsonTypes.Array => new ArraySolver(this, formula, parts).Solve(),
            _ => new ObjectSolver(this, formula, parts).Solve(),
        };
    }
}

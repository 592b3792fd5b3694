using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;

namespace ApiImpact.Schemas.Solving;

/// <summary>
/// Finds an object: the members that must be there, and no others. What the literals say of members makes cells of names, and all names of a cell are alike;
/// a member that must exist under one of many names (an obligation) is tried in each cell.
/// </summary>
internal sealed class ObjectSolver
{
    private const int MostObligations = 6;
    private const int MostMembers = 2000;

    private readonly Solver solver;
    private readonly Formula formula;
    private readonly NameCells cells;
    private readonly int least;
    private readonly int most;
    private readonly ImmutableArray<Members> obligations;
    private Outcome result = Outcome.Empty;

    public ObjectSolver(Solver solver, Formula formula, ImmutableArray<Formula> parts)
    {
        this.solver = solver;
        this.formula = formula;
        var size = parts.OfType<OfSize>().FirstOrDefault();
        (least, most) = (size?.Least ?? 0, size?.Most ?? int.MaxValue);
        var members = parts.OfType<Members>().ToImmutableArray();
        cells = new NameCells(solver, members);
        obligations = [.. members.Where(static member => !member.IsUniversal && member.SingleName is null)];
    }

    public Outcome Solve()
    {
        if (cells.Doubt is { } doubt && cells.Rest.IsEmpty && obligations.Length > 0)
        {
            return new Outcome.Undecided(null, doubt);
        }

        // A required member that has no value ends the search before it begins.
        var chosen = new List<Choice>();
        foreach (var name in cells.Required)
        {
            var content = cells.ContentOf(name);
            if (solver.Solve(content) is Outcome.None)
            {
                return Outcome.Empty;
            }

            chosen.Add(new Choice(name, null, content));
        }

        if (obligations.Length > MostObligations || least > MostMembers)
        {
            return new Outcome.Undecided(null, "too many members must exist under names that are not given");
        }

        Assign(0, chosen);
        return result;
    }

    /// <summary>Tries the places of the obligations from one on; stops at the first object that is found.</summary>
    private bool Assign(int number, List<Choice> chosen)
    {
        if (number == obligations.Length)
        {
            return Finish(chosen);
        }

        if (!solver.Effort.Spend())
        {
            Note(new Outcome.Undecided(null, Effort.Exhausted));
            return true;
        }

        var obligation = obligations[number];
        for (var at = 0; at < chosen.Count; at++)
        {
            var choice = chosen[at];
            if (choice.Name is { } name ? cells.MayApply(obligation, name) : choice.Cell!.Includes(obligation))
            {
                if (solver.Evident.Holds(choice.Content, solver.Factory.Not(obligation.Content)))
                {
                    continue;
                }

                var joined = solver.Factory.And(choice.Content, obligation.Content);
                if (solver.Solve(joined) is not Outcome.None && Assign(number + 1, [.. chosen.Take(at), choice with { Content = joined }, .. chosen.Skip(at + 1)]))
                {
                    return true;
                }
            }
        }

        var fresh =
            cells.Names.Where(name => chosen.TrueForAll(choice => choice.Name != name) && cells.MayApply(obligation, name)).Select(name => new Choice(name, null, cells.ContentOf(name)))
            .Concat(cells.Rest.Where(cell => cell.Includes(obligation)).Select(cell => new Choice(null, cell, cell.Content)));
        foreach (var choice in fresh)
        {
            if (solver.Evident.Holds(choice.Content, solver.Factory.Not(obligation.Content)))
            {
                continue;
            }

            var content = solver.Factory.And(choice.Content, obligation.Content);
            if (solver.Solve(content) is not Outcome.None && Assign(number + 1, [.. chosen, choice with { Content = content }]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the object of the members chosen, with more where there must be more.</summary>
    private bool Finish(List<Choice> chosen)
    {
        if (chosen.Count > most)
        {
            return false;
        }

        var members = new SortedDictionary<string, JsonData>(StringComparer.Ordinal);
        var used = new Dictionary<NameCell, int>();
        foreach (var choice in chosen)
        {
            var (outcome, name) = (solver.Solve(choice.Content), choice.Name);
            if (outcome is Outcome.None)
            {
                return false;
            }

            if (name is null)
            {
                used[choice.Cell!] = used.GetValueOrDefault(choice.Cell!) + 1;
                var names = choice.Cell!.Take(solver, used[choice.Cell!]);
                if (names.Length < used[choice.Cell!])
                {
                    return choice.Cell!.IsExhausted ? false : Undecided(choice.Cell!.Doubt);
                }

                name = names[^1];
            }

            if (outcome.Candidate is not { } value)
            {
                return Undecided(((Outcome.Undecided)outcome).Reason);
            }

            Doubt(outcome);
            members[name] = value;
        }

        return Fill(members, used);
    }

    private bool Fill(SortedDictionary<string, JsonData> members, Dictionary<NameCell, int> used)
    {
        var isCertain = true;
        foreach (var name in cells.Names.TakeWhile(_ => members.Count < least).Where(name => !members.ContainsKey(name)).ToList())
        {
            var outcome = solver.Solve(cells.ContentOf(name));
            isCertain &= outcome is not Outcome.Undecided;
            if (members.Count < least && outcome.Candidate is { } value)
            {
                Doubt(outcome);
                members[name] = value;
            }
        }

        foreach (var cell in cells.Rest.TakeWhile(_ => members.Count < least))
        {
            var outcome = solver.Solve(cell.Content);
            isCertain &= outcome is not Outcome.Undecided;
            if (outcome.Candidate is { } value)
            {
                var taken = used.GetValueOrDefault(cell);
                foreach (var name in cell.Take(solver, taken + least - members.Count).Skip(taken))
                {
                    Doubt(outcome);
                    members[name] = value;
                }

                isCertain &= members.Count >= least || cell.IsExhausted;
            }
        }

        if (members.Count < least)
        {
            return isCertain && cells.Doubt is null ? false : Undecided(cells.Doubt ?? "whether there can be enough members is not decided");
        }

        var made = JsonData.Of(members);
        switch (formula.Accepts(made))
        {
            case true:
                result = new Outcome.Found(made);
                return true;
            default:
                Note(new Outcome.Undecided(made, cells.Doubt ?? Doubts.Of(formula)));
                return false;
        }
    }

    private void Doubt(Outcome outcome)
    {
        if (outcome is Outcome.Undecided undecided)
        {
            Note(undecided with { Guess = null });
        }
    }

    private bool Undecided(string? reason)
    {
        Note(new Outcome.Undecided(null, reason ?? "whether there are enough names is not decided"));
        return false;
    }

    private void Note(Outcome.Undecided undecided)
    {
        if (result.Candidate is null)
        {
            result = undecided with { Reason = result is Outcome.Undecided earlier ? earlier.Reason : undecided.Reason };
        }
    }

    /// <summary>A member of the object being made: a given name, or one of a cell, and what its value must be.</summary>
    private sealed record Choice(string? Name, NameCell? Cell, Formula Content);
}

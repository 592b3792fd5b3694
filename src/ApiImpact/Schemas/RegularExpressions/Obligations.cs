namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>What look-aheads still ask of the rest of the string: a set of automata and their states, all of which must accept. Each set has a number.</summary>
internal sealed class Obligations(AlignedAutomaton[] looks)
{
    /// <summary>The obligation that any rest meets.</summary>
    public const int None = 0;

    private readonly List<Duty[]> _sets = [[]];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = None };
    private readonly Dictionary<(int Obligation, int Character), int?> _read = [];

    /// <summary>How many duties all sets have, for the budget.</summary>
    public int Size { get; private set; }

    /// <summary>The obligation together with that of a look-ahead at this place; null if no rest meets it.</summary>
    public int? Add(int obligation, int look) => NumberOf([.. _sets[obligation], new(look, 0)]);

    /// <summary>The obligation after reading a character of the class; null if no rest meets it.</summary>
    public int? Read(int obligation, int character)
    {
        if (obligation == None)
        {
            return None;
        }

        if (!_read.TryGetValue((obligation, character), out var next))
        {
            next = NumberOf(_sets[obligation].Select(duty => duty with { State = looks[duty.Look].Next(duty.State, character) }));
            _read.Add((obligation, character), next);
        }

        return next;
    }

    /// <summary>Whether the empty rest meets the obligation.</summary>
    public bool AcceptEnd(int obligation) => _sets[obligation].All(duty => looks[duty.Look].Automaton.Accepting[duty.State]);

    private int? NumberOf(IEnumerable<Duty> duties)
    {
        var open = new SortedSet<Duty>(Duty.Order);
        foreach (var duty in duties)
        {
            var automaton = looks[duty.Look].Automaton;
            if (!automaton.IsTrap(duty.State))
            {
                open.Add(duty);
            }
            else if (!automaton.Accepting[duty.State])
            {
                return null;
            }
        }

        var key = string.Join(' ', open.Select(static duty => $"{duty.Look}:{duty.State}"));
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _sets.Count;
            Size += open.Count + 1;
            _sets.Add([.. open]);
            _numbers.Add(key, number);
        }

        return number;
    }

    private sealed record Duty(int Look, int State)
    {
        public static Comparer<Duty> Order { get; } =
            Comparer<Duty>.Create(static (left, right) => left.Look != right.Look ? left.Look.CompareTo(right.Look) : left.State.CompareTo(right.State));
    }
}

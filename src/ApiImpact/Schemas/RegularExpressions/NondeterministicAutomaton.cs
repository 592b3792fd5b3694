namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>Thompson's construction: each node of a pattern becomes a few states with at most two successors, built from the last to the first.</summary>
internal sealed class NondeterministicAutomaton
{
    /// <summary>The state in which the pattern has matched.</summary>
    public const int Final = 0;

    private readonly List<State> _states = [new(Step.Match, 0, Final, Final)];
    private readonly Dictionary<CharacterSet, int> _numbers = [];
    private readonly List<CharacterSet> _sets = [];
    private readonly List<LookNode> _looks = [];
    private int _nodes;

    private NondeterministicAutomaton(PatternNode pattern) => Start = Build(pattern, Final);

    /// <summary>What a state does before its successor.</summary>
    internal enum Step
    {
        /// <summary>The pattern has matched.</summary>
        Match,

        /// <summary>Reads a character of the set of that number.</summary>
        Read,

        /// <summary>Goes on with either successor.</summary>
        Fork,

        /// <summary>Goes on if the look-around of that number holds.</summary>
        Look,
    }

    /// <summary>The state in which matching begins.</summary>
    public int Start { get; }

    /// <summary>The sets of characters that states read.</summary>
    public IReadOnlyList<CharacterSet> Sets => _sets;

    /// <summary>The look-arounds that states ask for.</summary>
    public IReadOnlyList<LookNode> Looks => _looks;

    /// <summary>The state of a number.</summary>
    public State this[int state] => _states[state];

    private bool Exhausted => _states.Count > 2 * Budget.States || _nodes > Budget.Steps / 10 || _sets.Count > Budget.Sets || _looks.Count > Budget.Looks;

    /// <summary>The automaton of a pattern without back references; null if it would be too large.</summary>
    public static NondeterministicAutomaton? Of(PatternNode pattern)
    {
        var automaton = new NondeterministicAutomaton(pattern);
        return automaton.Exhausted ? null : automaton;
    }

    private int Build(PatternNode node, int next)
    {
        _nodes++;
        return Exhausted ? next : node switch
        {
            CharacterNode read => Add(new(Step.Read, NumberOf(read.Set), next, next)),
            SequenceNode sequence => sequence.Items.Reverse().Aggregate(next, (following, item) => Build(item, following)),
            AlternationNode alternation => alternation.Choices
                .Select(choice => Build(choice, next)).ToList()
                .Aggregate((first, second) => Add(new(Step.Fork, 0, first, second))),
            RepeatNode repeat => BuildRepeat(repeat, next),
            GroupNode group => Build(group.Item, next),
            LookNode look => Add(new(Step.Look, NumberOf(look), next, next)),
            _ => throw new System.Diagnostics.UnreachableException(node.GetType().Name),
        };
    }

    private int BuildRepeat(RepeatNode repeat, int next)
    {
        var entry = next;
        if (repeat.Maximum is { } maximum)
        {
            for (var optional = repeat.Minimum; optional < maximum && !Exhausted; optional++)
            {
                entry = Add(new(Step.Fork, 0, Build(repeat.Item, entry), next));
            }
        }
        else
        {
            entry = Add(new(Step.Fork, 0, next, next));
            _states[entry] = _states[entry] with { Next = Build(repeat.Item, entry) };
        }

        for (var required = 0; required < repeat.Minimum && !Exhausted; required++)
        {
            entry = Build(repeat.Item, entry);
        }

        return entry;
    }

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    private int NumberOf(CharacterSet set)
    {
        if (!_numbers.TryGetValue(set, out var number))
        {
            number = _sets.Count;
            _numbers.Add(set, number);
            _sets.Add(set);
        }

        return number;
    }

    private int NumberOf(LookNode look)
    {
        var number = _looks.IndexOf(look);
        if (number < 0)
        {
            number = _looks.Count;
            _looks.Add(look);
        }

        return number;
    }

    /// <summary>A state.</summary>
    /// <param name="Step">What it does.</param>
    /// <param name="Number">The number of the set or look-around.</param>
    /// <param name="Next">The successor.</param>
    /// <param name="Other">The second successor of a fork.</param>
    internal readonly record struct State(Step Step, int Number, int Next, int Other);
}

using System.Runtime.InteropServices;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// The subset construction, with look-around. A look-behind is an automaton that runs beside, over all that was read; its state is part of every subset. A look-ahead is
/// an obligation (<see cref="Obligations"/>) of the thread that passed it: what follows must be accepted by its automaton too.
/// </summary>
internal sealed class Determinisation
{
    private readonly NondeterministicAutomaton _pattern;
    private readonly Extent _extent;
    private readonly Alphabet _alphabet;
    private readonly bool[][] _reads;       // whether a set has a class
    private readonly int[] _behindOf;       // the place of a look-around among the look-behinds
    private readonly AlignedAutomaton[] _behinds;
    private readonly Obligations _obligations;
    private readonly Dictionary<Subset, int> _numbers = [];
    private readonly List<Subset> _subsets = [];
    private int _steps;

    private Determinisation(NondeterministicAutomaton pattern, Extent extent, Automaton[] looks)
    {
        _pattern = pattern;
        _extent = extent;
        _alphabet = looks.Aggregate(Alphabet.Of(pattern.Sets), static (alphabet, look) => alphabet.Common(look.Alphabet).Common);
        _reads = [.. pattern.Sets.Select(_alphabet.ClassesIn)];
        _behindOf = [.. pattern.Looks.Select((look, index) => pattern.Looks.Take(index).Count(static before => before.Behind))];
        var aligned = looks.Select(look => AlignedAutomaton.Of(look, _alphabet)).ToArray();
        _behinds = [.. aligned.Where((_, index) => pattern.Looks[index].Behind)];
        _obligations = new(aligned);
    }

    /// <summary>What of a string a pattern must match.</summary>
    internal enum Extent
    {
        /// <summary>Any part: a search.</summary>
        Part,

        /// <summary>A beginning: look-ahead.</summary>
        Beginning,

        /// <summary>An end: look-behind.</summary>
        End,
    }

    private bool Exhausted => _steps > Budget.Steps || _obligations.Size > Budget.Steps / 10;

    /// <summary>The minimal automaton of the strings of which <paramref name="pattern"/> matches that extent; null if it would be too large.</summary>
    public static Automaton? Of(PatternNode pattern, Extent extent)
    {
        var whole = extent == Extent.Beginning
            ? pattern
            : new SequenceNode([new RepeatNode(new CharacterNode(CharacterSet.All), 0, Maximum: null), pattern]);
        if (NondeterministicAutomaton.Of(whole) is not { } automaton)
        {
            return null;
        }

        var looks = new Automaton[automaton.Looks.Count];
        for (var index = 0; index < looks.Length; index++)
        {
            var look = automaton.Looks[index];
            if (Of(look.Item, look.Behind ? Extent.End : Extent.Beginning) is not { } positive)
            {
                return null;
            }

            looks[index] = look.Negative ? positive.Complement() : positive;
        }

        return new Determinisation(automaton, extent, looks).Run();
    }

    private Automaton? Run()
    {
        var (successors, accepting) = (new List<int>(), new List<bool>());
        _ = NumberOf(Close([new(_pattern.Start, Obligations.None)], new int[_behinds.Length]));
        for (var state = 0; state < _subsets.Count; state++)
        {
            var subset = _subsets[state];
            accepting.Add(subset.Threads.Any(thread => thread.State == NondeterministicAutomaton.Final && _obligations.AcceptEnd(thread.Obligation)));
            for (var character = 0; character < _alphabet.Count; character++)
            {
                if (Exhausted || _subsets.Count > Budget.States || successors.Count > Budget.Cells)
                {
                    return null;
                }

                successors.Add(NumberOf(Read(subset, character)));
            }
        }

        return Minimisation.Minimise(new(_alphabet, [.. successors], [.. accepting]));
    }

    private int NumberOf(Subset subset)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, subset, out var known);
        if (!known)
        {
            number = _subsets.Count;
            _subsets.Add(subset);
        }

        return number;
    }

    private Subset Read(Subset subset, int character)
    {
        var threads = new List<PatternThread>();
        foreach (var thread in subset.Threads)
        {
            _steps++;
            var state = _pattern[thread.State];
            var goesOn = thread.State == NondeterministicAutomaton.Final ? _extent != Extent.End : _reads[state.Number][character];
            if (goesOn && _obligations.Read(thread.Obligation, character) is { } obligation)
            {
                threads.Add(new(state.Next, obligation));
            }
        }

        return Close(threads, [.. subset.Behinds.Select((state, index) => _behinds[index].Next(state, character))]);
    }

    /// <summary>Follows forks and look-arounds up to the states that read or match.</summary>
    private Subset Close(List<PatternThread> threads, int[] behinds)
    {
        var (seen, stack, closed) = (new HashSet<PatternThread>(), new Stack<PatternThread>(threads), new List<PatternThread>());
        while (stack.TryPop(out var thread))
        {
            _steps++;
            if (Exhausted || !seen.Add(thread))
            {
                continue;
            }

            var state = _pattern[thread.State];
            switch (state.Step)
            {
                case NondeterministicAutomaton.Step.Match when _extent != Extent.End && thread.Obligation == Obligations.None:
                    // Whatever follows, the string is accepted: the other threads do not matter any more.
                    return new([thread], new int[behinds.Length]);
                case NondeterministicAutomaton.Step.Fork:
                    stack.Push(thread with { State = state.Next });
                    stack.Push(thread with { State = state.Other });
                    break;
                case NondeterministicAutomaton.Step.Look when _pattern.Looks[state.Number].Behind:
                    var place = _behindOf[state.Number];
                    if (_behinds[place].Automaton.Accepting[behinds[place]])
                    {
                        stack.Push(thread with { State = state.Next });
                    }

                    break;
                case NondeterministicAutomaton.Step.Look:
                    if (_obligations.Add(thread.Obligation, state.Number) is { } obligation)
                    {
                        stack.Push(new(state.Next, obligation));
                    }

                    break;
                default:
                    closed.Add(thread);
                    break;
            }
        }

        closed.RemoveAll(thread => thread.Obligation != Obligations.None && seen.Contains(thread with { Obligation = Obligations.None }));
        closed.Sort();
        return new([.. closed], behinds);
    }
}

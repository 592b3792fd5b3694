namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>
/// Hopcroft's partition refinement (An n log n algorithm for minimizing states in a finite automaton, 1971): blocks of states are split until the states of a block
/// agree on acceptance and on the blocks of their successors.
/// </summary>
internal sealed class StatePartition
{
    private readonly Automaton _automaton;
    private readonly int _classes;
    private readonly int[] _elements;   // the states, block by block
    private readonly int[] _places;     // where a state stands in _elements
    private readonly int[] _blockOf;
    private readonly int[] _starts;     // where a block begins in _elements
    private readonly int[] _ends;
    private readonly int[] _marked;     // how many states of a block are marked; they stand first in it
    private readonly int[] _sourceStarts;
    private readonly int[] _sources;    // the predecessors, by class and state
    private readonly Stack<(int Block, int Class)> _work = [];
    private int _count;

    public StatePartition(Automaton automaton)
    {
        var count = automaton.Count;
        _automaton = automaton;
        _classes = automaton.Alphabet.Count;
        _elements = [.. Enumerable.Range(0, count).OrderBy(state => automaton.Accepting[state])];
        (_places, _blockOf, _starts, _ends, _marked) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        (_sourceStarts, _sources) = Predecessors(automaton);
        for (var place = 0; place < count; place++)
        {
            var state = _elements[place];
            _places[state] = place;
            if (place == 0 || automaton.Accepting[state] != automaton.Accepting[_elements[place - 1]])
            {
                _starts[_count++] = place;
            }

            _blockOf[state] = _count - 1;
            _ends[_count - 1] = place + 1;
        }
    }

    /// <summary>The block of each state, when no block can be split further.</summary>
    public int[] Refine()
    {
        for (var character = 0; character < _classes && _count > 1; character++)
        {
            _work.Push((_ends[0] - _starts[0] <= _ends[1] - _starts[1] ? 0 : 1, character));
        }

        var touched = new List<int>();
        while (_work.TryPop(out var splitter))
        {
            Mark(splitter.Block, splitter.Class, touched);
            foreach (var block in touched)
            {
                Split(block);
            }

            touched.Clear();
        }

        return _blockOf;
    }

    private static (int[] Starts, int[] Sources) Predecessors(Automaton automaton)
    {
        var (count, classes) = (automaton.Count, automaton.Alphabet.Count);
        var starts = new int[(count * classes) + 1];
        var sources = new int[count * classes];
        for (var cell = 0; cell < sources.Length; cell++)
        {
            starts[(cell % classes * count) + automaton.Successors[cell] + 1]++;
        }

        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }

        var free = starts[..^1];
        for (var cell = 0; cell < sources.Length; cell++)
        {
            sources[free[(cell % classes * count) + automaton.Successors[cell]]++] = cell / classes;
        }

        return (starts, sources);
    }

    /// <summary>Moves the predecessors of a block to the front of their own blocks.</summary>
    private void Mark(int splitter, int character, List<int> touched)
    {
        // Marking may move the states of the splitter itself, so its predecessors are collected first.
        var predecessors = new List<int>();
        for (var place = _starts[splitter]; place < _ends[splitter]; place++)
        {
            var cell = (character * _automaton.Count) + _elements[place];
            predecessors.AddRange(_sources.AsSpan(_sourceStarts[cell].._sourceStarts[cell + 1]));
        }

        foreach (var state in predecessors)
        {
            var block = _blockOf[state];
            var front = _starts[block] + _marked[block];
            if (_marked[block]++ == 0)
            {
                touched.Add(block);
            }

            Swap(front, _places[state]);
        }
    }

    private void Split(int block)
    {
        var middle = _starts[block] + _marked[block];
        _marked[block] = 0;
        if (middle == _ends[block])
        {
            return;
        }

        // The smaller half becomes the new block, so that a state is renumbered at most log n times.
        var added = _count++;
        var firstIsSmaller = middle - _starts[block] <= _ends[block] - middle;
        (_starts[added], _ends[added]) = firstIsSmaller ? (_starts[block], middle) : (middle, _ends[block]);
        (_starts[block], _ends[block]) = firstIsSmaller ? (middle, _ends[block]) : (_starts[block], middle);
        for (var place = _starts[added]; place < _ends[added]; place++)
        {
            _blockOf[_elements[place]] = added;
        }

        // If the old block still waits, both halves must; if not, the smaller half, which is the added one, is enough.
        for (var character = 0; character < _classes; character++)
        {
            _work.Push((added, character));
        }
    }

    private void Swap(int left, int right)
    {
        (_elements[left], _elements[right]) = (_elements[right], _elements[left]);
        _places[_elements[left]] = left;
        _places[_elements[right]] = right;
    }
}

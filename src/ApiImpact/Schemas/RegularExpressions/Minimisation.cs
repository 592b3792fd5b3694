namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>Makes automata minimal and canonical: two automata accept the same strings exactly if their minimisations are the same.</summary>
internal static class Minimisation
{
    /// <summary>
    /// The automaton with the fewest states and classes that accepts the same strings. Its states are numbered breadth first, its classes by their first characters.
    /// All states of <paramref name="automaton"/> must be reachable from the start.
    /// </summary>
    public static Automaton Minimise(Automaton automaton)
    {
        var blockOf = new StatePartition(automaton).Refine();
        var classes = automaton.Alphabet.Count;
        var (numbers, order) = (new Dictionary<int, int> { [blockOf[0]] = 0 }, new List<int> { 0 });
        for (var index = 0; index < order.Count; index++)
        {
            foreach (var next in automaton.NextOf(order[index]))
            {
                if (numbers.TryAdd(blockOf[next], numbers.Count))
                {
                    order.Add(next);
                }
            }
        }

        var successors = new int[order.Count * classes];
        for (var state = 0; state < order.Count; state++)
        {
            for (var character = 0; character < classes; character++)
            {
                successors[(state * classes) + character] = numbers[blockOf[automaton.Next(order[state], character)]];
            }
        }

        return JoinClasses(automaton.Alphabet, successors, [.. order.Select(state => automaton.Accepting[state])]);
    }

    /// <summary>Joins classes under which every state has the same successor. Breadth-first numbers stay what they were: a joined class discovers nothing.</summary>
    private static Automaton JoinClasses(Alphabet alphabet, int[] successors, bool[] accepting)
    {
        var classes = alphabet.Count;
        var joined = new int[classes];
        for (var state = 0; state < accepting.Length; state++)
        {
            var keys = new Dictionary<(int, int), int>();
            for (var character = 0; character < classes; character++)
            {
                var key = (joined[character], successors[(state * classes) + character]);
                keys.TryAdd(key, keys.Count);
                joined[character] = keys[key];
            }

            if (keys.Count == classes)
            {
                break;
            }
        }

        var (coarse, representatives) = alphabet.Join(joined);
        var columns = new int[accepting.Length * coarse.Count];
        for (var state = 0; state < accepting.Length; state++)
        {
            for (var character = 0; character < coarse.Count; character++)
            {
                columns[(state * coarse.Count) + character] = successors[(state * classes) + representatives[character]];
            }
        }

        return new(coarse, columns, accepting);
    }
}

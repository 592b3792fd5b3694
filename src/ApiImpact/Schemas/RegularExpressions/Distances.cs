namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>How far the states of an automaton are from acceptance, in characters.</summary>
internal static class Distances
{
    /// <summary>For each state the length of the shortest string that it accepts; -1 if there is none.</summary>
    public static int[] Shortest(Automaton automaton) => Shortest(automaton, Sources(automaton));

    /// <summary>For each state the length of the longest string that it accepts, -1 if there is none; null if the start accepts arbitrarily long ones.</summary>
    public static int[]? Longest(Automaton automaton)
    {
        // Kahn's order over the states that lead to acceptance, from the last to the first: a cycle among them never becomes free.
        var sources = Sources(automaton);
        var shortest = Shortest(automaton, sources);
        var (open, longest) = (new int[automaton.Count], new int[automaton.Count]);
        var live = 0;
        for (var state = 0; state < automaton.Count; state++)
        {
            longest[state] = automaton.Accepting[state] ? 0 : -1;
            if (shortest[state] >= 0)
            {
                live++;
                foreach (var source in sources[state])
                {
                    open[source]++;
                }
            }
        }

        var queue = new Queue<int>();
        for (var state = 0; state < automaton.Count; state++)
        {
            if (shortest[state] >= 0 && open[state] == 0)
            {
                queue.Enqueue(state);
            }
        }

        var done = 0;
        while (queue.TryDequeue(out var state))
        {
            done++;
            foreach (var source in sources[state])
            {
                longest[source] = Math.Max(longest[source], longest[state] + 1);
                if (--open[source] == 0)
                {
                    queue.Enqueue(source);
                }
            }
        }

        return done == live ? longest : null;
    }

    private static int[] Shortest(Automaton automaton, List<int>[] sources)
    {
        var distances = new int[automaton.Count];
        var queue = new Queue<int>();
        for (var state = 0; state < automaton.Count; state++)
        {
            distances[state] = automaton.Accepting[state] ? 0 : -1;
            if (automaton.Accepting[state])
            {
                queue.Enqueue(state);
            }
        }

        while (queue.TryDequeue(out var state))
        {
            foreach (var source in sources[state])
            {
                if (distances[source] < 0)
                {
                    distances[source] = distances[state] + 1;
                    queue.Enqueue(source);
                }
            }
        }

        return distances;
    }

    /// <summary>The states that lead to each state, each once: they are met in their order, so a repeated one is the last that was noted.</summary>
    private static List<int>[] Sources(Automaton automaton)
    {
        var sources = new List<int>[automaton.Count];
        for (var state = 0; state < sources.Length; state++)
        {
            sources[state] = [];
        }

        for (var state = 0; state < sources.Length; state++)
        {
            foreach (var next in automaton.NextOf(state))
            {
                if (sources[next] is not [.., var last] || last != state)
                {
                    sources[next].Add(state);
                }
            }
        }

        return sources;
    }
}

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>How far the states of an automaton are from acceptance, in characters.</summary>
internal static class Distances
{
    /// <summary>For each state the length of the shortest string that it accepts; -1 if there is none.</summary>
    public static int[] Shortest(Automaton automaton)
    {
        var sources = Sources(automaton);
        var distances = automaton.Accepting.Select(static accepting => accepting ? 0 : -1).ToArray();
        var queue = new Queue<int>(Enumerable.Range(0, automaton.Count).Where(state => automaton.Accepting[state]));
        while (queue.TryDequeue(out var state))
        {
            foreach (var source in sources[state].Where(source => distances[source] < 0))
            {
                distances[source] = distances[state] + 1;
                queue.Enqueue(source);
            }
        }

        return distances;
    }

    /// <summary>For each state the length of the longest string that it accepts, -1 if there is none; null if the start accepts arbitrarily long ones.</summary>
    public static int[]? Longest(Automaton automaton)
    {
        // Kahn's order over the states that lead to acceptance, from the last to the first: a cycle among them never becomes free.
        var live = Shortest(automaton).Select(static distance => distance >= 0).ToArray();
        var sources = Sources(automaton);
        var open = Enumerable.Range(0, automaton.Count).Select(state => Targets(automaton, state).Count(next => live[next])).ToArray();
        var longest = automaton.Accepting.Select(static accepting => accepting ? 0 : -1).ToArray();
        var queue = new Queue<int>(Enumerable.Range(0, automaton.Count).Where(state => live[state] && open[state] == 0));
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

        return done == live.Count(static state => state) ? longest : null;
    }

    private static List<int>[] Sources(Automaton automaton)
    {
        var sources = Enumerable.Range(0, automaton.Count).Select(static _ => new List<int>()).ToArray();
        for (var state = 0; state < automaton.Count; state++)
        {
            foreach (var next in Targets(automaton, state))
            {
                sources[next].Add(state);
            }
        }

        return sources;
    }

    private static IEnumerable<int> Targets(Automaton automaton, int state) => automaton.NextOf(state).ToArray().Distinct();
}

using System.Runtime.InteropServices;

namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>Runs two automata side by side.</summary>
internal sealed class Product
{
    private readonly AlignedAutomaton _left;
    private readonly AlignedAutomaton _right;
    private readonly Alphabet _alphabet;
    private readonly Dictionary<(int Left, int Right), int> _numbers = [];
    private readonly List<(int Left, int Right)> _pairs = [];

    private Product(Automaton left, Automaton right)
    {
        _alphabet = left.Alphabet.Common(right.Alphabet).Common;
        _left = AlignedAutomaton.Of(left, _alphabet);
        _right = AlignedAutomaton.Of(right, _alphabet);
        _ = NumberOf((0, 0));
    }

    /// <summary>The minimal automaton that accepts if <paramref name="accepts"/> says so of what the two do; null if it would be too large.</summary>
    public static Automaton? Of(Automaton left, Automaton right, Func<bool, bool, bool> accepts)
    {
        var product = new Product(left, right);
        var (successors, accepting) = (new List<int>(), new List<bool>());
        for (var state = 0; state < product._pairs.Count; state++)
        {
            if (product._pairs.Count > Budget.States || successors.Count > Budget.Cells)
            {
                return null;
            }

            var pair = product._pairs[state];
            accepting.Add(accepts(left.Accepting[pair.Left], right.Accepting[pair.Right]));
            for (var character = 0; character < product._alphabet.Count; character++)
            {
                successors.Add(product.Next(pair, character));
            }
        }

        return Minimisation.Minimise(new(product._alphabet, [.. successors], [.. accepting]));
    }

    /// <summary>Whether the right automaton accepts all that the left one accepts; null if that takes too many steps.</summary>
    public static bool? IsSubset(Automaton left, Automaton right)
    {
        var product = new Product(left, right);
        var steps = 0;
        for (var state = 0; state < product._pairs.Count; state++)
        {
            var pair = product._pairs[state];
            if (left.Accepting[pair.Left] && !right.Accepting[pair.Right])
            {
                return false;
            }

            steps += product._alphabet.Count;
            if (steps > Budget.Steps)
            {
                return null;
            }

            if (left.IsTrap(pair.Left) && !left.Accepting[pair.Left])
            {
                continue;
            }

            for (var character = 0; character < product._alphabet.Count; character++)
            {
                _ = product.Next(pair, character);
            }
        }

        return true;
    }

    private int Next((int Left, int Right) pair, int character) => NumberOf((_left.Next(pair.Left, character), _right.Next(pair.Right, character)));

    private int NumberOf((int Left, int Right) pair)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, pair, out var known);
        if (!known)
        {
            number = _pairs.Count;
            _pairs.Add(pair);
        }

        return number;
    }
}

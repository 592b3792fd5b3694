namespace ApiImpact.Model;

/// <summary>How many letters must be put in, taken out, replaced or swapped with their neighbour to make one word of another.</summary>
internal static class EditDistance
{
    private const int Longest = 100;

    /// <summary>The distance, without regard to case; words longer than a hundred letters are as far apart as they are long.</summary>
    public static int Between(string one, string other)
    {
        if (one.Length > Longest || other.Length > Longest)
        {
            return one.Equals(other, StringComparison.OrdinalIgnoreCase) ? 0 : Math.Max(one.Length, other.Length);
        }

        var (a, b) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                distance[i, j] = i == 0 || j == 0 ? i + j : Smallest(a, b, i, j, distance);
            }
        }

        return distance[a.Length, b.Length];
    }

    private static int Smallest(string a, string b, int i, int j, int[,] distance)
    {
        var replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var smallest = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(smallest, distance[i - 2, j - 2] + 1) : smallest;
    }
}

using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>Which item of an array became which of another.</summary>
internal static class ItemPairs
{
    private const int Longest = 2000;

    /// <summary>Pairs of indexes, ascending on both sides: equal items first; of what stands between two of them, what is alike.</summary>
    public static List<(int Before, int After)> Of(JsonArray before, JsonArray after)
    {
        var pairs = new List<(int, int)>();
        var (left, right) = (0, 0);
        foreach (var (nextLeft, nextRight) in Equal(before, after).Append((before.Count, after.Count)))
        {
            for (; left < nextLeft; left++)
            {
                var like = Enumerable.Range(right, nextRight - right).Where(index => AreAlike(before[left], after[index])).Select(static index => (int?)index).FirstOrDefault();
                if (like is { } found)
                {
                    pairs.Add((left, found));
                    right = found + 1;
                }
            }

            if (nextLeft < before.Count || nextRight < after.Count)
            {
                pairs.Add((nextLeft, nextRight));
            }

            (left, right) = (nextLeft + 1, nextRight + 1);
        }

        return pairs;
    }

    /// <summary>The longest common subsequence.</summary>
    private static List<(int, int)> Equal(JsonArray before, JsonArray after)
    {
        var pairs = new List<(int, int)>();
        var (rows, columns) = (Math.Min(before.Count, Longest), Math.Min(after.Count, Longest));
        var left = before.Take(rows).Select(Key).ToArray();
        var right = after.Take(columns).Select(Key).ToArray();
        var longest = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = left[i] == right[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (left[i] == right[j])
            {
                pairs.Add((i++, j++));
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    /// <summary>A parameter is known by its name and place, anything else by something that it shares.</summary>
    private static bool AreAlike(JsonNode? before, JsonNode? after) => (before, after) switch
    {
        (JsonObject ours, JsonObject theirs) when ours.ContainsKey("name") || theirs.ContainsKey("name") =>
            JsonNode.DeepEquals(ours["name"], theirs["name"]) && JsonNode.DeepEquals(ours["in"], theirs["in"]),
        (JsonObject ours, JsonObject theirs) => ours.Any(member => theirs.TryGetPropertyValue(member.Key, out var value) && JsonNode.DeepEquals(member.Value, value)),
        (JsonArray, JsonArray) => true,
        _ => false,
    };

    private static string Key(JsonNode? item) => item?.ToJsonString() ?? "null";
}

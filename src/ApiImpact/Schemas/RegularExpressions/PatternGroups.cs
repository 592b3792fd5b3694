namespace ApiImpact.Schemas.RegularExpressions;

/// <summary>The capturing groups of a pattern: back references may stand before them, so they are counted first.</summary>
internal sealed record PatternGroups(int Count, IReadOnlyDictionary<string, int> Names)
{
    /// <summary>Finds the groups of a pattern, well-formed or not.</summary>
    public static PatternGroups Of(string pattern)
    {
        var (count, inClass, names) = (0, false, new Dictionary<string, int>(StringComparer.Ordinal));
        for (var index = 0; index < pattern.Length; index++)
        {
            switch (pattern[index])
            {
                case '\\':
                    index++;
                    break;
                case '[' or ']':
                    inClass = pattern[index] == '[';
                    break;
                case '(' when !inClass && NameAt(pattern, index + 1) is { } name:
                    count++;
                    names.TryAdd(name, count);
                    break;
            }
        }

        return new(count, names);
    }

    /// <summary>The number of a named group.</summary>
    public int? NumberOf(string name) => Names.TryGetValue(name, out var number) ? number : null;

    /// <summary>The name of the capturing group whose parenthesis opens before <paramref name="index"/>: empty if it has none; null if it does not capture.</summary>
    private static string? NameAt(string pattern, int index)
    {
        var rest = pattern.AsSpan(index);
        if (!rest.StartsWith("?"))
        {
            return "";
        }

        var end = rest.IndexOf('>');
        return rest.StartsWith("?<") && !rest.StartsWith("?<=") && !rest.StartsWith("?<!") && end > 2 ? rest[2..end].ToString() : null;
    }
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.Cli.Setup;

/// <summary>
/// Puts a text into a file that somebody else wrote, and touches nothing else in it. What comes of a YAML file is read again: where it is not the old content and
/// the new item, the answer is null.
/// </summary>
internal static class TextInsertion
{
    /// <summary>After the last line, with a blank line between.</summary>
    public static string AtEnd(string existing, string text)
    {
        var kept = existing.TrimEnd('\n', ' ', '\r');
        return kept.Length == 0 ? text : $"{kept}\n\n{text}";
    }

    /// <summary>As items of the list that the file is.</summary>
    public static string? IntoList(string existing, string items)
    {
        var before = Read(existing) as JsonArray;
        var after = AtEnd(existing, Indented(items, IndentationOfItems(existing)));
        return before is not null && Read(after) is JsonArray list && Keeps(before, list) ? after : null;
    }

    /// <summary>As a key of the mapping that the file is; <paramref name="fits"/> may say that it does not go there.</summary>
    public static string? IntoMapping(string existing, string member, Func<JsonObject, bool> fits)
    {
        var after = AtEnd(existing, member);
        return Read(existing) is JsonObject before && fits(before) && Read(after) is JsonObject mapping && mapping.Count > before.Count && before.All(one => JsonNode.DeepEquals(one.Value, mapping[one.Key]))
            ? after
            : null;
    }

    /// <summary>As items at the end of a list that is the value of a key at the margin, wherever in the file that key stands.</summary>
    public static string? IntoListOf(string key, string existing, string items)
    {
        var lines = existing.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        var first = lines.FindIndex(line => line.TrimEnd() == $"{key}:");
        if (first < 0 || Read(existing)?[key] is not JsonArray before)
        {
            return null;
        }

        var next = lines.FindIndex(first + 1, static line => line.Length > 0 && line[0] is not (' ' or '-' or '#'));
        var end = next < 0 ? lines.Count : next;
        while (end > first + 1 && lines[end - 1].TrimStart() is "" or ['#', ..])
        {
            end--;
        }

        var indentation = IndentationOfItems(string.Join('\n', lines[(first + 1)..end]));
        lines.InsertRange(end, Indented(items, indentation).TrimEnd('\n').Split('\n'));
        var after = string.Join('\n', lines) + "\n";
        return Read(after) is JsonObject mapping && mapping[key] is JsonArray list && Keeps(before, list) ? after : null;
    }

    /// <summary>The YAML of a text; null where it is not well formed.</summary>
    public static JsonNode? Read(string text)
    {
        var log = new ReadingLog();
        var tree = YamlTree.Read(new SourceText("", text), log);
        return log.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error) ? null : tree.Root;
    }

    private static bool Keeps(JsonArray before, JsonArray after) =>
        after.Count > before.Count && before.Zip(after, static (old, kept) => JsonNode.DeepEquals(old, kept)).All(static same => same);

    private static int IndentationOfItems(string list) =>
        list.Split('\n').Where(static line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal)).Select(static line => line.Length - line.TrimStart().Length).FirstOrDefault();

    private static string Indented(string text, int by) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', by) + line));
}

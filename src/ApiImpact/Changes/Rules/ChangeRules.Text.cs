using System.Text.Json.Nodes;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>What is said of a part in words, examples and extensions, where it changed; null where it did not.</summary>
    private static Finding? Text(string part, string? before, string? after, JsonObject? moreBefore, JsonObject? moreAfter)
    {
        string[] changed = [.. before == after ? (IEnumerable<string>)[] : ["description"], .. Extensions.Changed(moreBefore, moreAfter)];
        return changed switch
        {
            [] => null,
            ["description"] => Finding.Safe($"The description of {part} changed."),
            _ => Finding.Safe($"What is said of {part} changed: {string.Join(", ", changed)}."),
        };
    }
}

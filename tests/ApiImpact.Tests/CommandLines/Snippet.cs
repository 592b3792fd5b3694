using System.Text.RegularExpressions;

namespace ApiImpact.Tests.CommandLines;

/// <summary>Command lines as they stand in help texts, snippets and documents.</summary>
internal static partial class Snippet
{
    // A word, in parts that are bare or quoted.
    [GeneratedRegex("""(?:"[^"]*"|'[^']*'|[^\s"'])+""")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"(?<![\w./-])apiimpact (?<rest>[^`\n)|>&]*)")]
    private static partial Regex Call { get; }

    /// <summary>The arguments of the first <c>apiimpact</c> in a line: up to a bracket, a pipe or a redirection.</summary>
    public static string[] ArgumentsOf(string line) => [.. Word.Matches(Call.Match(line).Groups["rest"].Value).Select(static word => word.Value.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal))];
}

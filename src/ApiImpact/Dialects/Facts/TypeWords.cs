using System.Text.RegularExpressions;

namespace ApiImpact.Dialects.Facts;

/// <summary>Types in words: <c>(optional, int)</c>, <c>boolean - whether ...</c>, a cell that holds <c>String</c>.</summary>
internal static partial class TypeWords
{
    private const string Word = @"(?<type>integer|int|string|str|unicode|boolean|bool|number|float|array|object)";

    /// <summary>Before a description, set off from it: a type in front of a noun ("integer value") is part of the sentence.</summary>
    [GeneratedRegex(@"^\W*(?:(?:optional|required|mandatory|an?|type)\W+){0,2}" + Word + @"\s*(?:[,;:.)(\u2013]|-\s|$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Before { get; }

    [GeneratedRegex(@"^\W*" + Word + @"\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Cell { get; }

    /// <summary>The JSON type that a text after a name begins with; null where it begins with none.</summary>
    public static string? BeforeDescription(string text) => Named(Before.Match(text));

    /// <summary>The JSON type that a cell of a column of types holds; null where it holds another word.</summary>
    public static string? InCell(string text) => Named(Cell.Match(text));

    private static string? Named(Match match) => !match.Success ? null : match.Groups["type"].Value.ToUpperInvariant() switch
    {
        "INTEGER" or "INT" => "integer",
        "STRING" or "STR" or "UNICODE" => "string",
        "BOOLEAN" or "BOOL" => "boolean",
        "NUMBER" or "FLOAT" => "number",
        "ARRAY" => "array",
        _ => "object",
    };
}

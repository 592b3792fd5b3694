using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Changes.Edits;

/// <summary>JSON values as a change shows them: on one line, and not without end.</summary>
internal static class ChangeText
{
    private const int Longest = 2000;

    /// <summary>The value on one line; what is too long ends in <c>...</c>.</summary>
    public static string Of(JsonNode? value)
    {
        var text = JsonText.WriteLine(value);
        return text.Length <= Longest ? text : text[..Longest] + "...";
    }

    /// <summary>The value on one line, whole.</summary>
    public static string Whole(JsonNode? value) => JsonText.WriteLine(value);
}

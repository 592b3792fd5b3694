using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>New parts of JSON, and of the flow style of YAML.</summary>
/// <param name="Style">The layout of the document.</param>
/// <param name="IsJson">Whether all strings are between double quotes.</param>
/// <param name="IsMultiline">Whether each member has a line of its own.</param>
internal sealed record FlowWriter(DocumentStyle Style, bool IsJson, bool IsMultiline)
{
    /// <summary>What stands between two members of a collection whose members begin at <paramref name="column"/>, after the comma.</summary>
    public string Gap(int column) => IsMultiline ? Style.NewLine + new string(' ', column) : Style.IsCompact ? "" : " ";

    /// <summary>A member of a collection whose members begin at <paramref name="column"/>.</summary>
    public string Member(string name, JsonNode? value, int column) => $"{Text(name)}:{(Style.IsCompact ? "" : " ")}{Value(value, column)}";

    /// <summary>A value on a line that begins at <paramref name="column"/>.</summary>
    public string Value(JsonNode? value, int column)
    {
        var inner = column + Style.Step;
        return value switch
        {
            JsonObject { Count: > 0 } members => Brackets('{', '}', members.Select(member => Member(member.Key, member.Value, inner)), column),
            JsonArray { Count: > 0 } items => Brackets('[', ']', items.Select(item => Value(item, inner)), column),
            JsonObject => "{}",
            JsonArray => "[]",
            JsonValue text when text.GetValueKind() == JsonValueKind.String => Text(text.GetValue<string>()),
            _ => value?.ToJsonString() ?? "null",
        };
    }

    private string Brackets(char open, char close, IEnumerable<string> parts, int column)
    {
        var inner = IsMultiline ? Gap(column + Style.Step) : "";
        return $"{open}{inner}{string.Join("," + Gap(column + Style.Step), parts)}{(IsMultiline ? Gap(column) : "")}{close}";
    }

    private string Text(string text) => IsJson ? YamlScalarText.Escaped(text) : YamlScalarText.OnOneLine(text, Style.Quote, isFlow: true);
}

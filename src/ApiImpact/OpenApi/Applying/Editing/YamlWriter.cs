using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>New parts of a YAML document in block style. No text that is given begins with the indentation of its first line, or ends with a line end.</summary>
internal sealed class YamlWriter(DocumentStyle style)
{
    /// <summary>The longest line of a text that is folded.</summary>
    private const int Width = 110;

    /// <summary>A member of a mapping whose keys stand at <paramref name="column"/>.</summary>
    public string Member(string name, JsonNode? value, int column) =>
        $"{YamlScalarText.OnOneLine(name, style.Quote, isFlow: false)}:{AfterKey(value, column)}";

    /// <summary>An item of a sequence whose dashes stand at <paramref name="column"/>.</summary>
    public string Item(JsonNode? value, int column) => IsBlock(value) ? $"- {Collection(value, column + 2)}" : $"- {Scalar(value, column)}";

    /// <summary>What follows the colon of a key at <paramref name="column"/>.</summary>
    public string AfterKey(JsonNode? value, int column)
    {
        if (!IsBlock(value))
        {
            return $" {Scalar(value, column)}";
        }

        var inner = Inner(value, column);
        return $"{style.NewLine}{Indent(inner)}{Collection(value, inner)}";
    }

    /// <summary>The column of the value of a key at <paramref name="column"/>.</summary>
    public int Inner(JsonNode? value, int column) => column + (value is JsonArray ? style.SequenceOffset : style.Step);

    /// <summary>The members or items of a collection, at <paramref name="column"/>.</summary>
    public string Collection(JsonNode? value, int column)
    {
        var parts = value is JsonObject members
            ? members.Select(member => Member(member.Key, member.Value, column))
            : ((JsonArray)value!).Select(item => Item(item, column));
        return string.Join(style.NewLine + Indent(column), parts);
    }

    /// <summary>Whether the value takes lines of its own.</summary>
    public static bool IsBlock(JsonNode? value) => value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    /// <summary>A scalar, or an empty collection, of a key or dash at <paramref name="column"/>; a text of several lines takes several.</summary>
    public string Scalar(JsonNode? value, int column, char? quote = null) => value switch
    {
        JsonObject => "{}",
        JsonArray => "[]",
        JsonValue text when text.GetValueKind() == JsonValueKind.String => Text(text.GetValue<string>(), column, quote),
        _ => value?.ToJsonString() ?? "null",
    };

    private string Text(string text, int column, char? quote)
    {
        if (YamlScalarText.FitsBlock(text))
        {
            return Literal(text, column + style.Step);
        }

        var line = quote is { } written ? YamlScalarText.Quoted(text, written) : YamlScalarText.OnOneLine(text, style.Quote, isFlow: false);
        return quote is null && column + line.Length > Width && CanFold(text) ? Folded(text, column + style.Step) : line;
    }

    /// <summary>"The block indentation indicator" is needed where the first line begins with a space; the chomping indicator says what the line ends at the end are.</summary>
    private string Literal(string text, int column)
    {
        var body = text.TrimEnd('\n');
        var ends = text.Length - body.Length;
        var header = $"|{(body.TrimStart('\n') is [' ', ..] || body[0] == '\n' ? style.Step : "")}{ends switch { 0 => "-", 1 => "", _ => "+" }}";
        var lines = new StringBuilder(header);
        foreach (var line in body.Split('\n').Concat(Enumerable.Repeat("", Math.Max(0, ends - 1))))
        {
            lines.Append(style.NewLine).Append(line.Length == 0 ? "" : Indent(column)).Append(line);
        }

        return lines.ToString();
    }

    private static bool CanFold(string text) => !text.Contains("  ", StringComparison.Ordinal) && text.AsSpan().Trim().Length == text.Length && !text.Any(char.IsControl);

    private string Folded(string text, int column)
    {
        var lines = new StringBuilder(">-");
        var length = Width;
        foreach (var word in text.Split(' '))
        {
            if (length + 1 + word.Length > Width)
            {
                lines.Append(style.NewLine).Append(Indent(column));
                length = column;
            }
            else
            {
                lines.Append(' ');
                length++;
            }

            lines.Append(word);
            length += word.Length;
        }

        return lines.ToString();
    }

    private static string Indent(int column) => new(' ', column);
}

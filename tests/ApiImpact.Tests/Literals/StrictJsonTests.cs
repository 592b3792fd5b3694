using System.Text.Json.Nodes;
using ApiImpact.Literals;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.Literals;

/// <summary>Strict JSON is read exactly as System.Text.Json reads it.</summary>
public sealed class StrictJsonTests
{
    private static readonly Gen<string> Blank = Gen.OneOf("", "", " ", "\n", "\r\n  ", "\t");

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Int.Select(static value => $"{value}"),
        Gen.OneOf("0", "-0", "0.0", "1.10", "1e5", "1E-07", "-2.5e+3", "123456789012345678901234567890", "0.1e1"),
        Gen.Double.Where(double.IsFinite).Select(static value => value.ToString("R").ToLowerInvariant()));

    private static readonly Gen<string> Character = Gen.OneOf(
        Gen.Char.Where(static value => value >= ' ' && value is not ('"' or '\\') && !char.IsSurrogate(value)).Select(static value => $"{value}"),
        Gen.OneOf("\\n", "\\\"", "\\\\", "\\/", "\\t", "\\b", "\\f", "\\r", "\\u00e9", "\\u000A", "\\uD83D\\uDE00", "\U0001F600", "'", "#", "//", "...", "{", "}", "[", ":", ",", "<x>", "%s"));

    private static readonly Gen<string> String = Character.Array[0, 8].Select(static parts => $"\"{string.Concat(parts)}\"");

    private static readonly Gen<string> Scalar = Gen.OneOf(Number, String, Gen.OneOf("true", "false", "null"));

    private static readonly Gen<string> Value = Gen.Recursive<string>(static (depth, inner) =>
    {
        var item = depth > 4 ? Scalar : Gen.OneOf(Scalar, inner);
        var spaced = Gen.Select(Blank, item, Blank, static (before, value, after) => before + value + after);
        var array = spaced.Array[0, 4].Select(static items => $"[{string.Join(',', items)}]");
        var member = Gen.Select(String, Blank, spaced, static (key, blank, value) => $"{key}{blank}:{value}");
        var members = Gen.Select(member.Array[0, 4], Blank, static (items, blank) => $"{{{blank}{string.Join($",{blank}", items)}}}");
        return Gen.OneOf(array, members);
    });

    [Fact]
    public void Strict_JSON_is_read_as_System_Text_Json_reads_it() => Value.Sample(
        static text =>
        {
            if (Parse(text) is not { } expected)
            {
                return;
            }

            var reading = ReadingText.Read(text);
            var value = Assert.IsType<ValuePart>(Assert.Single(reading.Parts));
            Assert.True(JsonNode.DeepEquals(expected, value.Value), $"{text} was read as {value.Value?.ToJsonString()}");
            Assert.Equal(expected.ToJsonString(), value.Value!.ToJsonString());
            Assert.Empty(value.Notes.Repairs);
            Assert.Equal(LiteralLanguage.Json, value.Notes.Language);
        },
        iter: 3000);

    [Fact]
    public void Every_value_stands_where_its_position_says() => Value.Sample(
        static text =>
        {
            if (Parse(text) is not { } expected)
            {
                return;
            }

            var value = ReadingText.ReadOne(text);
            foreach (var (pointer, entry) in value.Positions.Entries)
            {
                Assert.True(JsonNode.DeepEquals(At(expected, pointer), JsonNode.Parse(text.Substring(entry.Value.Start, entry.Value.Length))));
            }
        },
        iter: 1000);

    [Fact]
    public void Of_members_with_the_same_name_the_last_counts()
    {
        var value = ReadingText.ReadOne("""{"a": {"b": <x>}, "c": 2, "a": 3}""");

        Assert.Equal("""{"a":3,"c":2}""", ReadingText.Json(value));
        Assert.Empty(value.Notes.PlaceholdersAt);
        Assert.Contains(value.Notes.Repairs, static repair => repair.Kind == "duplicate-key");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced()
    {
        var value = ReadingText.ReadOne("""{"a": "\uD83D"}""");

        Assert.Equal("\uFFFD", (string?)value.Value!["a"]);
        Assert.Equal("bad-escape", Assert.Single(value.Notes.Repairs).Kind);
    }

    [Fact]
    public void Nesting_beyond_the_budget_is_a_diagnostic()
    {
        var reading = ReadingText.Read(new string('[', 100_000));

        Assert.Empty(reading.Values);
        Assert.Equal("literal-too-deep", Assert.Single(reading.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Anything_at_all_is_read_without_failing() => Gen.OneOf(
            "{", "}", "[", "]", "(", ")", "\"", "'", ":", ",", "...", "\n", " ", "a", "1", "True", "=", "\\", "<", ">", "#", "//", "+", "%", "|", "*", "u'", "\"\"\"", "NAME = ", "dict(", "curl ", "-d '", "GET /a", "200 OK", "\u201C", "\uD83D", ".", "-")
        .Array[0, 40].Select(static parts => string.Concat(parts)).Sample(
        static text =>
        {
            var reading = ReadingText.Read(text);
            var end = 0;
            foreach (var part in reading.Parts.Where(static part => part is not (HeaderPart or ValuePart or UnreadPart)))
            {
                Assert.True(part.Local.Start >= end && part.Local.End <= text.Length);
                end = part.Local.End;
            }
        },
        iter: 5000);

    /// <summary>The value, or null where a name occurs twice in an object: System.Text.Json gives such an object no value at all.</summary>
    private static JsonNode? Parse(string text)
    {
        try
        {
            var node = JsonNode.Parse(text);
            return Touch(node) ? node : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool Touch(JsonNode? node) => node switch
    {
        JsonObject members => members.All(static member => Touch(member.Value)),
        JsonArray items => items.All(Touch),
        _ => true,
    };

    private static JsonNode? At(JsonNode? root, string pointer) => JsonPointer.Tokens(pointer).Aggregate(
        root,
        static (node, token) => node is JsonArray items ? items[int.Parse(token)] : node![token]);
}

using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Tests.Text;

public sealed class VisibleJsonTests
{
    [Theory]
    [InlineData("{\"a\":[1,\"b c\"]}", "{\"a\":[1,\"b c\"]}")]
    [InlineData("\"é 漢 ё 😀\"", "\"é 漢 ё 😀\"")]
    [InlineData("\"a\u00ADb\"", "\"a\\u00ADb\"")]
    [InlineData("\"\u200B\uFEFF\"", "\"\\u200B\\uFEFF\"")]
    [InlineData("\"a\u00A0b\u2028\"", "\"a\\u00A0b\\u2028\"")]
    [InlineData("\"\u007F\u0085\"", "\"\\u007F\\u0085\"")]
    [InlineData("\"e\u0301\"", "\"e\u0301\"")]
    [InlineData("\"\u0301e\"", "\"\\u0301e\"")]
    [InlineData("\"a \u0301\"", "\"a \\u0301\"")]
    [InlineData("\"\u3164\u2800\"", "\"\\u3164\\u2800\"")]
    [InlineData("\"\U000E0001\"", "\"\\uDB40\\uDC01\"")]
    [InlineData("\"\u0378\uE000\"", "\"\\u0378\\uE000\"")]
    public void What_does_not_show_is_escaped(string json, string expected)
    {
        Assert.Equal(expected, VisibleJson.Of(json));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(expected)));
    }
}

using ApiImpact.Rst;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;
using CsCheck;

namespace ApiImpact.Tests.Rst;

/// <summary>Every text has a sound tree: no input makes the parser throw or hang.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "*", "**", "`", "``", "_", "__", "|", ":", "::", "\\", "[", "]_", "..", ".. ", "+--+", "+==+", "====", "===  ===", "---", "-- ", "\n", "\n\n", "\n  ",
        "\n    ", "\t", "\r\n", " ", "a", "b c", "1.", "#.", "(a)", "* ", "- ", "| ", ">>> ", ":f: ", "-o", "--long=X  ", ".. note::", ".. code-block:: json",
        ".. list-table::", ".. csv-table::", "\n   * - x", "\"", ",", "http://x", "a@b.c", "<", ">", "\u00a0", "\u200b", "日本", "😀", "e\u0301", "\0", "\uFEFF",
        "{", "}", "[1]", ".. [1] ", ".. _a: ", ".. |s| replace:: ", "+", "\ud800", "\u2028",
    ];

    private static readonly Gen<string> Markup =
        Gen.OneOf(Pieces).Array[0, 60].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Any_mixture_of_markup_has_a_sound_tree() =>
        Markup.Sample(static text => Assert.Empty(SpanProperties.Faults(Parse(text))), iter: 4000);

    [Fact]
    public void Any_text_has_a_sound_tree() =>
        Gen.String.Sample(static text => Assert.Empty(SpanProperties.Faults(Parse(text))), iter: 1000);

    [Fact]
    public void Any_prefix_of_a_document_has_a_sound_tree()
    {
        foreach (var text in RstFixtureTests.Names.Select(RstFixtureTests.Input))
        {
            for (var length = 0; length < text.Length; length += 3)
            {
                Assert.Empty(SpanProperties.Faults(Parse(text[..length])));
            }
        }
    }

    [Fact]
    public void Any_mutation_of_a_document_has_a_sound_tree()
    {
        var texts = RstFixtureTests.Names.Select(RstFixtureTests.Input).ToArray();
        Gen.Select(Gen.OneOf(texts), Gen.Int[0, 400], Gen.OneOf(Pieces), Gen.Int[0, 3]).Sample(
            (text, at, piece, removed) =>
            {
                at = Math.Min(at, text.Length);
                Assert.Empty(SpanProperties.Faults(Parse(text[..at] + piece + text[Math.Min(at + removed, text.Length)..])));
            },
            iter: 4000);
    }

    [Fact]
    public void Blocks_nested_deeper_than_the_budget_end_in_a_diagnostic()
    {
        var document = Parse(string.Concat(Enumerable.Repeat("* ", 5000)) + "deep");

        Assert.Contains(document.Diagnostics, static diagnostic => diagnostic.Rule == RstRules.NestedTooDeep);
        Assert.Contains(document.Descendants(), static node => node is LostBlock { Reason: LostReason.Nesting });
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("`a ")]
    [InlineData("``a ")]
    [InlineData("*a `b |c ")]
    [InlineData("a-a")]
    [InlineData(":a")]
    [InlineData("[a")]
    [InlineData("a_-")]
    [InlineData("a:")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("<a:(")]
    [InlineData("\\")]
    public void A_long_paragraph_of_one_marker_takes_no_longer_than_its_length_asks(string piece)
    {
        // Quadratic time would take minutes here.
        var document = Parse("x " + string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length)));

        Assert.NotEmpty(document.Children);
    }

    private static RstDocument Parse(string text) => RstParser.Parse(new SourceText("test.rst", text));
}

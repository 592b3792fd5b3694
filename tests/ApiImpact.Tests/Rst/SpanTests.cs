using ApiImpact.Rst;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

public sealed class SpanTests
{
    private const string JsonDeepInside =
        """
        * A table in an item:

          +------------------+
          | * An item::      |
          |                  |
          |     {"a": 1,     |
          |      "b": oops}  |
          +------------------+
        """;

    [Fact]
    public void Spans_of_every_fixture_are_nested_ordered_and_lead_back_to_the_source()
    {
        var faults =
            from name in RstFixtureTests.Names
            from fault in SpanProperties.Faults(RstParser.Parse(new SourceText(name, RstFixtureTests.Input(name))))
            select $"{name}: {fault}";

        Assert.Empty(faults);
    }

    [SharedFact]
    public void Spans_of_real_specs_are_nested_ordered_and_lead_back_to_the_source()
    {
        var corpus = Path.Combine(Repository.Shared, "corpus");
        var faults =
            from file in File.ReadLines(Path.Combine(corpus, "files.txt")).Where(static (_, index) => index % 4 == 0)
            from fault in SpanProperties.Faults(RstParser.Parse(new SourceText(file, File.ReadAllText(Path.Combine(corpus, file)))))
            select $"{file}: {fault}";

        Assert.Empty(faults);
    }

    [Fact]
    public void A_place_in_JSON_in_a_literal_in_an_item_in_a_cell_in_an_item_is_found()
    {
        var source = new SourceText("spec.rst", JsonDeepInside.ReplaceLineEndings("\n"));
        var literal = RstParser.Parse(source).Descendants().OfType<LiteralBlock>().Single();
        var local = literal.Content.Map.Text.IndexOf("oops", StringComparison.Ordinal);

        Assert.Equal("{\"a\": 1,\n \"b\": oops}", literal.Content.ToString());
        Assert.Equal(new LinePosition(7, 15), source.PositionOf(literal.Content.Map.ToSource(local)));
    }

    [Fact]
    public void A_tab_is_expanded_in_the_text_and_one_character_in_the_source()
    {
        var source = new SourceText("spec.rst", "Text::\n\n\tone\n\t\ttwo\tthree\n");
        var content = RstParser.Parse(source).Descendants().OfType<LiteralBlock>().Single().Content;

        Assert.Equal("one\n        two     three", content.ToString());
        Assert.Equal(source.Text.IndexOf("three", StringComparison.Ordinal), content.Map.ToSource(content.ToString().IndexOf("three", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_field_of_a_CSV_table_leads_back_past_doubled_quotes()
    {
        var source = new SourceText("spec.rst", ".. csv-table::\n\n   1, \"say \"\"hi\"\" to ``x``\"\n");
        var text = RstParser.Parse(source).Descendants().OfType<Paragraph>().Last().Text;

        Assert.Equal("say \"hi\" to x", text.Line);
        Assert.Equal("``x``", source.Slice(text.Inlines[0].Span).ToString());
    }

    [Fact]
    public void Plain_text_leads_back_past_markup_and_escapes()
    {
        var source = new SourceText("spec.rst", "A \\*star and **strong**\nwords.\n");
        var plain = Assert.IsType<Paragraph>(RstParser.Parse(source).Children[0]).Text.Plain;

        Assert.Equal("A *star and strong\nwords.", plain.Text);
        Assert.Equal("strong", source.Slice(plain.ToSource(new TextSpan(plain.Text.IndexOf("strong", StringComparison.Ordinal), 6))).ToString());
        Assert.Equal("words", source.Slice(plain.ToSource(new TextSpan(plain.Text.IndexOf("words", StringComparison.Ordinal), 5))).ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_title()
    {
        var section = Assert.IsType<Section>(RstParser.Parse(new SourceText("spec.rst", "\uFEFFTitle\r\n=====\r\n")).Children[0]);

        Assert.Equal("Title", section.Title.Line);
        Assert.Equal(new TextSpan(1, 12), section.Span);
    }
}

using ApiImpact.Diagnostics;
using ApiImpact.Reporting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Reporting;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text, ümläuts, 日本語, 🎉", "plain text, ümläuts, 日本語, 🎉")]
    [InlineData("\e[31mred\a", "\\u001b[31mred\\u0007")]
    [InlineData("a\u202eb\u200bc\ufeff", "a\\u202eb\\u200bc\\ufeff")]
    [InlineData("no\u00a0break", "no\\u00a0break")]
    [InlineData("two\r\nlines\tand a tab", "two\\u000d\\u000alines\\u0009and a tab")]
    [InlineData("\U000E0041", "\\udb40\\udc41")]
    public void What_cannot_be_seen_is_written_out(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    // The data of a theory cannot hold half a character.
    [Fact]
    public void Half_a_character_is_written_out() => Assert.Equal("half a pair \\ud83c.", VisibleText.Of("half a pair \ud83c."));

    [Fact]
    public void Text_of_several_lines_keeps_its_line_ends_and_tabs() => Assert.Equal("a\n\tb\\u001b", VisibleText.Lines("a\n\tb\e"));

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 500) + "HERE" + new string('b', 500);
        var excerpt = SourceExcerpt.Of(At(line, "HERE"));

        Assert.Equal(new SourceExcerpt("…" + new string('a', 40), "HERE", new string('b', 40) + "…"), excerpt);
    }

    [Fact]
    public void A_place_that_is_long_itself_is_cut() =>
        Assert.Equal(new SourceExcerpt("", new string('a', 80) + "…", ""), SourceExcerpt.Of(At(new string('a', 500), new string('a', 500))));

    [Fact]
    public void A_cut_does_not_split_a_character()
    {
        var (before, _, after) = SourceExcerpt.Of(At($"{new string('a', 200)}🎉{new string('a', 39)}X{new string('b', 39)}🎉{new string('b', 200)}", "X"));

        Assert.DoesNotContain("\\u", before + after, StringComparison.Ordinal);
    }

    [Fact]
    public void The_marks_stand_below_what_they_mark_whatever_its_width()
    {
        using var writer = new StringWriter();
        SourceFrame.Write(new Diagnostic { Rule = SampleRun.Report.Diagnostics[0].Rule, Severity = Severity.Error, Message = "", Subject = "", Location = At("日本 e\u0301\e[1m語 x", "語") }, writer);

        Assert.Equal("    1 | 日本 e\u0301\\u001b[1m語 x\n      |                ^^\n", writer.ToString());
    }

    private static Location At(string text, string words) => new(new SourceText("a.rst", text), new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length));
}

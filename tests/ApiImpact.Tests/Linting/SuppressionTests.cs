using ApiImpact.Configuration;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

public sealed class SuppressionTests
{
    private const string Head = "========\nVM moves\n========\n\nText.\n\nREST API impact\n===============\n\n";

    [Fact]
    public void A_comment_silences_the_block_after_it()
    {
        var found = Lint(Head + ".. apiimpact: disable=url-underscore the name is released\n\n* GET /v1/vm_moves\n");

        Assert.Empty(found);
    }

    [Fact]
    public void It_does_not_silence_the_block_after_that()
    {
        var found = Lint(Head + "Text.\n\n.. apiimpact: disable=url-underscore it is old\n\n* GET /v1/old_moves\n\nAnd\n\n* GET /v1/vm_moves\n");

        Assert.Equal(["url-underscore"], found);
    }

    [Fact]
    public void At_the_top_of_a_section_it_silences_the_section()
    {
        var found = Lint(Head + ".. apiimpact: disable=url-underscore it is old\n\nText.\n\n* GET /v1/old_moves\n\nAnd\n\n* GET /v1/vm_moves\n");

        Assert.Empty(found);
    }

    [Fact]
    public void Before_the_title_it_silences_the_file()
    {
        var found = Lint(".. apiimpact: disable=url-underscore it is old\n\n" + Head + "* GET /v1/vm_moves\n");

        Assert.Empty(found);
    }

    [Fact]
    public void A_comment_that_silences_nothing_is_reported()
    {
        var found = Lint(Head + ".. apiimpact: disable=url-underscore it is old\n\n* GET /v1/vm-moves\n");

        Assert.Equal(["unused-suppression"], found);
    }

    [Theory]
    [InlineData(".. apiimpact: disbale=url-underscore it is old")]
    [InlineData(".. apiimpact: disable url-underscore it is old")]
    [InlineData(".. apiimpact:: disable=url-underscore it is old")]
    [InlineData(".. ApiImpact: disable=url-underscore it is old")]
    public void A_comment_that_is_not_understood_is_reported(string comment) =>
        Assert.Equal(["suppression-malformed", "url-underscore"], Lint($"{Head}{comment}\n\n* GET /v1/vm_moves\n"));

    [Fact]
    public void A_comment_that_only_speaks_of_the_tool_is_left_alone() =>
        Assert.Empty(Lint($"{Head}.. apiimpact reads what follows\n\n* GET /v1/vm-moves\n"));

    [Fact]
    public void A_comment_about_a_rule_that_did_not_run_is_left_alone()
    {
        var found = Lint(Head + ".. apiimpact: disable=url-verb it is old\n\n* GET /v1/vm-moves\n");

        Assert.Empty(found);
    }

    [Fact]
    public void A_reason_is_asked_for()
    {
        var found = Lint(Head + ".. apiimpact: disable=url-underscore\n\n* GET /v1/vm_moves\n");

        Assert.Equal(["suppression-without-reason"], found);
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_reported_where_it_stands()
    {
        var source = new SourceText("a.rst", Head + ".. apiimpact: disable=url-underscore, url-underscores it is old\n\n* GET /v1/vm_moves\n");
        var options = Settings.Default.OptionsFor("a.rst");

        var found = Assert.Single(new Linter(null).Lint(SpecReader.Read(source), options));

        Assert.Equal("suppression-unknown-rule", found.Rule.Id);
        Assert.Equal("There is no rule 'url-underscores'; did you mean 'url-underscore'?", found.Message);
        Assert.Equal("url-underscores", source.Slice(found.Location.Span).ToString());
    }

    private static IEnumerable<string> Lint(string text) =>
        new Linter(null).Lint(SpecReader.Read(new SourceText("a.rst", text)), Settings.Default.OptionsFor("a.rst")).Select(static diagnostic => diagnostic.Rule.Id);
}

using ApiImpact.Diagnostics;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Linting;

public sealed class KnownFindingsTests
{
    [Fact]
    public void What_was_known_is_left_out_and_what_is_new_is_kept()
    {
        var known = KnownFindings.Read(KnownFindings.Of([Finding("a"), Finding("b")]).Write())!;

        Assert.Equal(["c"], known.Filter([Finding("a"), Finding("c"), Finding("b")]).Select(static finding => finding.Subject));
    }

    [Fact]
    public void Of_findings_alike_only_as_many_as_were_known_are_left_out()
    {
        var known = KnownFindings.Read(KnownFindings.Of([Finding("a"), Finding("a")]).Write())!;

        Assert.Single(known.Filter([Finding("a"), Finding("a"), Finding("a")]));
    }

    [Fact]
    public void The_list_does_not_depend_on_the_order_of_the_findings() =>
        Assert.Equal(KnownFindings.Of([Finding("a"), Finding("b")]).Write(), KnownFindings.Of([Finding("b"), Finding("a")]).Write());

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"findings\": [1]}")]
    [InlineData("{\"findings\": [{\"file\": 1}]}")]
    public void A_text_that_is_no_list_gives_none(string text) => Assert.Null(KnownFindings.Read(text));

    private static Diagnostic Finding(string subject) => new()
    {
        Rule = LintRules.UrlUnderscore,
        Severity = Severity.Error,
        Message = "message",
        Location = new Location(new SourceText("specs/a.rst", "text"), default),
        Subject = subject,
    };
}

using ApiImpact.Diagnostics;
using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

public sealed class RstAdviceTests
{
    [Theory]
    [InlineData(".. code-block: json\n\n   {}\n", "rst-directive-misspelt")]
    [InlineData(".. list-table::Parameters\n\n   * - a\n", "rst-directive-misspelt")]
    [InlineData("Response::\n    {\"id\": 1}\n", "rst-literal-without-blank-line")]
    [InlineData("* Request\n  {\n    \"a\" : 1\n  }\n", "rst-json-outside-literal")]
    [InlineData("Codes:\n* 404\n", "rst-list-without-blank-line")]
    [InlineData("::\n\n    {\"a\": 1}\n\n  Prose.\n", "rst-literal-goes-on")]
    [InlineData("::\n\n  {\n  \u00a0\"a\": 1}\n", "rst-no-break-space")]
    public void A_silent_trap_gives_advice(string text, string rule) => Assert.Contains(rule, Rules(text));

    [Theory]
    [InlineData(".. a comment: with a colon\n")]
    [InlineData(".. code-block:: json\n\n   {}\n")]
    [InlineData("Response::\n\n    {\"id\": 1}\n")]
    [InlineData("Codes:\n\n* 404\n")]
    [InlineData("2 * 3 is\n-6 negated\n")]
    [InlineData("::\n\n  {\n    \"a\": \"x\u00a0y\"}\n")]
    public void What_is_meant_gives_no_advice(string text) => Assert.Empty(Rules(text));

    [Theory]
    [InlineData("* Response:\n\n    {\n      \"ports\": [\n        {\n          \"uuid\": 1\n\n        },\n\n        {\n          \"uuid\": 2\n        }\n\n      ]\n\n    }\n", 1)]
    [InlineData("Old:\n\n{\n  \"a\": {\n    \"b\": 1\n  }\n}\n\nNew:\n\n{\n  \"a\": 2\n}\n", 2)]
    [InlineData("+---+---+\n| { | { |\n+---+---+\n\n{\n  \"a\": 1\n}\n", 3)]
    public void A_piece_of_JSON_is_reported_once_at_its_first_line(string text, int pieces) =>
        Assert.Equal(Enumerable.Repeat("rst-json-outside-literal", pieces), Rules(text).Where(static rule => rule == "rst-json-outside-literal"));

    [Fact]
    public void The_fix_of_a_misspelt_directive_makes_it_one()
    {
        var source = new SourceText("spec.rst", ".. list-table::Parameters\n\n   * - a\n");
        var edit = Assert.Single(Assert.Single(RstParser.Parse(source).Diagnostics).Fix!.Edits);
        var mended = source.Text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);

        Assert.StartsWith(".. list-table:: Parameters\n", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_its_own_id_and_is_explained()
    {
        var rules = typeof(RstRules).GetProperties().Select(static property => (RstRule)property.GetValue(null)!).ToArray();

        Assert.Equal(rules.Length, rules.Select(static rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, static rule => Assert.StartsWith("rst-", rule.Id, StringComparison.Ordinal));
        Assert.All(rules, static rule => Assert.All([rule.Summary, rule.Why, rule.Fix], static text => Assert.EndsWith(".", text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_severity_of_a_rule_follows_the_level_of_docutils()
    {
        var rules = typeof(RstRules).GetProperties().Select(static property => (RstRule)property.GetValue(null)!);

        Assert.All(rules.Where(static rule => rule.Level > 1), static rule => Assert.Equal(rule.Level == 2 ? Severity.Warning : Severity.Error, rule.Severity));
    }

    private static IEnumerable<string> Rules(string text) =>
        RstParser.Parse(new SourceText("spec.rst", text)).Diagnostics.Select(static diagnostic => diagnostic.Rule.Id);
}

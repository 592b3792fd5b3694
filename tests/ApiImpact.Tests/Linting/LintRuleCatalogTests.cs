using System.Text.RegularExpressions;
using ApiImpact.Configuration;
using ApiImpact.Diagnostics;
using ApiImpact.Linting;

namespace ApiImpact.Tests.Linting;

/// <summary>What holds for every rule of the catalogue.</summary>
public sealed partial class LintRuleCatalogTests
{
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase { get; }

    [Fact]
    public void A_rule_is_explained()
    {
        Assert.All(RuleCatalog.All, static rule =>
        {
            Assert.Matches(KebabCase, rule.Id);
            Assert.All([rule.Summary, rule.Why, rule.Fix], text => Assert.True(text.Length >= 10 && text.Trim() == text && text[^1] is '.' or ')', $"{rule.Id}: {text}"));
        });
        Assert.All(Linter.Rules, static rule => Assert.False(string.IsNullOrWhiteSpace(rule.Origin), rule.Id));
    }

    [Fact]
    public void A_name_is_the_name_of_one_rule() =>
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(static rule => rule.Id).Distinct().Count());

    [Fact]
    public void A_bad_example_has_a_good_one() =>
        Assert.All(RuleCatalog.All, static rule => Assert.True(rule.BadExample is null || rule.GoodExample is not null || rule is not LintRule, rule.Id));

    [Fact]
    public void A_file_holds_the_rule_that_it_is_named_for()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "ApiImpact", "Linting", "Rules"), "*.cs").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(
            Linter.Rules.Select(static rule => string.Concat(rule.Id.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]))).Order(StringComparer.Ordinal),
            files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_in_the_README_is_the_one_that_the_command_prints()
    {
        const string Begin = "<!-- rules:begin -->\n";
        var path = Path.Combine(Repository.Root, "README.md");
        var text = File.ReadAllText(path);
        var start = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf("<!-- rules:end -->", StringComparison.Ordinal);
        var table = CommandLine.Run(Repository.Root, "rules", "--kind", "spec", "--format", "markdown").Output;
        if (Environment.GetEnvironmentVariable("APIIMPACT_ACCEPT") == "1")
        {
            File.WriteAllText(path, text[..start] + table + text[end..]);
            return;
        }

        Assert.Equal(table, text[start..end]);
    }

    [Fact]
    public void In_the_strict_profile_every_rule_is_on_and_none_is_a_mere_remark() =>
        Assert.All(Linter.Rules, static rule => Assert.True(RuleSeverities.Of(Profiles.Strict)[rule] >= Severity.Warning));
}

using System.Reflection;
using System.Text.RegularExpressions;
using ApiImpact.Changes;
using ApiImpact.Changes.Rules;

namespace ApiImpact.Tests.Changes;

/// <summary>What holds for every kind of change.</summary>
public sealed partial class ChangeCatalogTests
{
    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase { get; }

    [Fact]
    public void Ids_are_unique() =>
        Assert.Empty(ChangeCatalog.All.GroupBy(static rule => rule.Id).Where(static same => same.Count() > 1).Select(static same => same.Key));

    [Fact]
    public void Ids_are_in_kebab_case() => Assert.All(ChangeCatalog.All, static rule => Assert.Matches(KebabCase, rule.Id));

    [Fact]
    public void Every_kind_is_explained() =>
        Assert.Empty(ChangeCatalog.All.Where(static rule => !rule.Summary.EndsWith('.') || !rule.Why.EndsWith('.') || !rule.Fix.EndsWith('.')).Select(static rule => rule.Id));

    [Fact]
    public void No_summary_has_two_articles_for_one_noun() =>
        Assert.All(ChangeCatalog.All, static rule => Assert.DoesNotMatch(@"\b[Tt]he (?:required|optional) an? ", rule.Summary));

    /// <summary>What several kinds share stands in files that are named for the registry: <c>ChangeRules.Security.cs</c>.</summary>
    [Fact]
    public void A_file_holds_the_kind_or_the_family_that_it_is_named_for()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "ApiImpact", "Changes", "Rules"), "*.cs")
            .Select(static file => Path.GetFileNameWithoutExtension(file)).Where(static name => !name.Contains('.'));
        var kinds = ChangeCatalog.All.Except(ChangeCatalog.Families.SelectMany(static family => family.Rules))
            .Select(static rule => string.Concat(rule.Id.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..])));
        var families = typeof(SchemaRules).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => property.Name);

        Assert.Equal(kinds.Concat(families).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_keyword_belongs_to_one_family() =>
        Assert.Empty(ChangeCatalog.Families.SelectMany(static family => family.Keywords).GroupBy(static keyword => keyword).Where(static same => same.Count() > 1).Select(static same => same.Key));
}

using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Tests.Schemas.RegularExpressions;

public sealed class LanguageTests
{
    [Fact]
    public void A_language_of_strings_has_these_strings()
    {
        var language = Language.OfStrings(["b", "ab", "", "😀", "b"])!;

        Assert.Equal(["", "b", "😀", "ab"], language.Strings(10));
        Assert.Equal(4, language.Count(4));
        Assert.Null(language.Count(3));
        Assert.Null(language.Strings(3));
        Assert.Equal((0, 2), (language.MinLength, language.MaxLength));
        Assert.True(language.IsFinite);
    }

    [Theory]
    [InlineData(0, null, 0, null)]
    [InlineData(2, 5, 2, 5)]
    [InlineData(3, 3, 3, 3)]
    [InlineData(5, 2, null, null)]
    [InlineData(-1, 2, 0, 2)]
    [InlineData(0, -1, null, null)]
    public void A_length_counts_code_points(int minimum, int? maximum, int? shortest, int? longest)
    {
        var language = Language.OfLength(minimum, maximum)!;

        Assert.Equal((shortest, longest), (language.MinLength, language.MaxLength));
        Assert.Equal(minimum <= 2 && maximum is null or >= 2, language.Accepts("😀😀"));
    }

    [Fact]
    public void A_length_beyond_the_budget_is_unknown()
    {
        Assert.Null(Language.OfLength(0, int.MaxValue));
        Assert.Null(Language.OfLength(int.MaxValue, null));
        Assert.NotNull(Language.OfLength(0, 65535));
    }

    [Theory]
    [InlineData("^[0-9]+$", "0", "1", "2")]
    [InlineData("^[A-Za-z]$", "a", "b", "c")]
    [InlineData("^[A-Z_]{2}$", "AA", "AB", "AC")]
    [InlineData("^[ -/]$", "!", "\"", "#")]
    [InlineData("^[\u0000-\u001f]$", "\0", "\u0001", "\u0002")]
    [InlineData("^[\u0000é-ü]$", "é", "ê", "ë")]
    [InlineData("", "", "a", "b")]
    [InlineData("^(POST|GET|PUT)$", "GET", "PUT", "POST")]
    public void Examples_are_short_and_readable(string pattern, params string[] examples)
    {
        var language = Language.Pattern(pattern).Language!;

        Assert.Equal(examples, language.Examples(3));
        Assert.Equal(examples[0], language.ShortestExample());
    }

    [Fact]
    public void None_has_no_example_and_no_length()
    {
        Assert.Null(Language.None.ShortestExample());
        Assert.Empty(Language.None.Examples(3));
        Assert.Equal([], Language.None.Strings(0));
        Assert.Equal((null, null), (Language.None.MinLength, Language.None.MaxLength));
        Assert.True(Language.None.IsFinite);
        Assert.False(Language.Any.IsFinite);
    }

    [Theory]
    [InlineData("^[0-9]+$", "^-?[0-9]+$", true)]
    [InlineData("^-?[0-9]+$", "^[0-9]+$", false)]
    [InlineData("^/.*$", @"^\/", true)]
    [InlineData(@"^\/", "^/.*$", false)]
    [InlineData("^a{1,3}$", "^a{1,2}$", false)]
    public void A_pattern_contains_another(string narrower, string wider, bool expected) =>
        Assert.Equal(expected, Language.Pattern(narrower).Language!.IsSubsetOf(Language.Pattern(wider).Language!));

    [Theory]
    [InlineData(@"[\S]+", @"\S")]
    [InlineData("^a|^b", "^[ab]")]
    [InlineData("^.*$", "^[^\n\r\u2028\u2029]*$")]
    [InlineData("(?:)", "")]
    [InlineData("^(?!a)", "^([^a]|$)")]
    [InlineData(@"^\w+$", @"^(\b|\B)\w+\b$")]
    public void Patterns_with_the_same_strings_are_equal(string left, string right) =>
        Assert.Equal(Language.Pattern(left).Language, Language.Pattern(right).Language);
}

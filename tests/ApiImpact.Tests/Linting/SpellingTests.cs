using ApiImpact.Linting;

namespace ApiImpact.Tests.Linting;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("additionaProperties", "additionalProperties")]
    [InlineData("aditionalProperty", null)]
    [InlineData("requried", "required")]
    [InlineData("required", null)]
    [InlineData("name", null)]
    public void The_nearest_word_is_the_one_that_was_meant(string word, string? meant) =>
        Assert.Equal(meant, Spelling.Nearest(word, ["additionalProperties", "required", "properties"]));

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "acb", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("same", "same", 0)]
    public void A_distance_counts_letters(string from, string to, int distance) => Assert.Equal(distance, Spelling.Distance(from, to));
}

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
}

using ApiImpact.Model;

namespace ApiImpact.Tests.Model;

public sealed class MicroversionTests
{
    [Theory]
    [InlineData("2.96", 2, 96)]
    [InlineData(" v3 ", 3, 0)]
    [InlineData("1.100", 1, 100)]
    public void A_version_is_two_numbers(string text, int major, int minor)
    {
        Assert.True(Microversion.TryParse(text, out var version));
        Assert.Equal(new Microversion(major, minor), version);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2.")]
    [InlineData("2.XX")]
    [InlineData("2.9.1")]
    [InlineData("2.-1")]
    [InlineData("99999999999.1")]
    public void Anything_else_is_none(string? text) => Assert.False(Microversion.TryParse(text, out _));

    [Fact]
    public void Minor_versions_are_counted_not_decimal() => Assert.True(new Microversion(2, 100) > new Microversion(2, 96));
}

using ApiImpact.Text;

namespace ApiImpact.Tests.Text;

public sealed class PathGlobTests
{
    [Theory]
    [InlineData("*.rst", "specs/a.rst", true)]
    [InlineData("*.rst", "specs/a.txt", false)]
    [InlineData("specs/*.rst", "specs/a.rst", true)]
    [InlineData("specs/*.rst", "specs/wallaby/a.rst", false)]
    [InlineData("specs/**", "specs/wallaby/approved/a.rst", true)]
    [InlineData("specs/**/a.rst", "specs/a.rst", true)]
    [InlineData("specs/**/a.rst", "specs/x/y/a.rst", true)]
    [InlineData("specs/*/implemented/", "specs/wallaby/implemented/a.rst", true)]
    [InlineData("specs/*/implemented/", "specs/wallaby/approved/a.rst", false)]
    [InlineData("specs/20??.?/**", "specs/2025.2/approved/a.rst", true)]
    [InlineData("./specs/a.rst", "specs/a.rst", true)]
    [InlineData("*a*b*c*.rst", "xaxbxcx.rst", true)]
    [InlineData("*a*b*c*.rst", "xaxcxbx.rst", false)]
    public void A_pattern_matches_the_paths_that_it_describes(string pattern, string path, bool matches) =>
        Assert.Equal(matches, new PathGlob(pattern).Matches(path));

    [Fact]
    public void Many_stars_take_no_longer_than_few() =>
        Assert.False(new PathGlob(string.Concat(Enumerable.Repeat("**/*a*/", 200)) + "b").Matches(string.Concat(Enumerable.Repeat("aaaaaaaa/", 200)) + "c"));
}

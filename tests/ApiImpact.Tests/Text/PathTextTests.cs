using ApiImpact.Text;

namespace ApiImpact.Tests.Text;

public sealed class PathTextTests
{
    [Theory]
    [InlineData("", "a.yaml", "a.yaml")]
    [InlineData("specs", "a.yaml", "specs/a.yaml")]
    [InlineData("specs", "../a.yaml", "a.yaml")]
    [InlineData("specs/x", "./../y//a.yaml", "specs/y/a.yaml")]
    [InlineData("specs", "../../a.yaml", "../a.yaml")]
    [InlineData("specs", "/a.yaml", "/a.yaml")]
    public void A_path_is_combined_with_the_folder_that_it_was_written_in(string folder, string path, string combined) =>
        Assert.Equal(combined, PathText.Combine(folder, path));

    [Theory]
    [InlineData("specs", "specs/a.rst", "a.rst")]
    [InlineData("", "specs/a.rst", "specs/a.rst")]
    [InlineData("spec", "specs/a.rst", null)]
    public void A_path_is_seen_from_a_folder_that_holds_it(string folder, string path, string? within) =>
        Assert.Equal(within, PathText.Within(folder, path));
}

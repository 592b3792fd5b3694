using ApiImpact.OpenApi.Reading;

namespace ApiImpact.Tests.OpenApi.Reading;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("apiimpact-");

    public DocumentFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "api", "parts"));
        File.WriteAllText(Path.Combine(folder.FullName, "api", "parts", "common.yaml"), "a: 1");
        File.WriteAllText(Path.Combine(folder.FullName, "secret.yaml"), "a: 2");
        File.WriteAllBytes(Path.Combine(folder.FullName, "api", "latin.yaml"), [0xE9]);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "api", "link.yaml"), Path.Combine(folder.FullName, "secret.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "api", "up"), folder.FullName);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_below_the_document_is_opened_and_named_like_it()
    {
        var file = Folder.Open("parts/common.yaml");

        Assert.Equal(("api/parts/common.yaml", "a: 1"), (file?.Path, file?.Text));
    }

    [Theory]
    [InlineData("../secret.yaml")]
    [InlineData("link.yaml")]
    [InlineData("up/secret.yaml")]
    [InlineData("parts")]
    [InlineData("nothing.yaml")]
    [InlineData("latin.yaml")]
    [InlineData("a\0b")]
    public void No_other_file_is(string file) => Assert.Null(Folder.Open(file));

    private DocumentFolder Folder => new(Path.Combine(folder.FullName, "api", "api.yaml"), "api/api.yaml");
}

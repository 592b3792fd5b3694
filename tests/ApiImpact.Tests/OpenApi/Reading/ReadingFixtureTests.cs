using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>A folder of fixtures/openapi is a case: a document (and the files that it refers to), and all that reading it gives.</summary>
public sealed class ReadingFixtureTests
{
    public static TheoryData<string> Cases =>
        new(Directory.EnumerateFiles(Repository.Fixture("openapi"), "api.*", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Fixture("openapi"), file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_is_read_whole(string file) => Match(file, "reading", null);

    [Fact]
    public void A_document_can_be_seen_as_of_an_older_version() => Match("microversions/api.yaml", "as-of-1.1", new Microversion(1, 1));

    private static void Match(string file, string name, Microversion? asOf)
    {
        var path = Repository.Fixture("openapi", file);
        var options = new BaselineOptions { AsOf = asOf, OpenFile = new DocumentFolder(path, file).Open };
        var reading = BaselineReader.Read(new SourceText(file, File.ReadAllText(path)), options);

        Snapshots.Match(ReadingText.Of(reading), name, Path.GetDirectoryName(path)!);
    }
}

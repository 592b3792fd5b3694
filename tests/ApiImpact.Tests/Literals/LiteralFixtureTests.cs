using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Tests.Literals;

/// <summary>Each folder of fixtures/literals is a way in which people write literals: the block, and what is read of it.</summary>
public sealed class LiteralFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("literals")).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_block_is_read_as_its_fixture_says(string name)
    {
        var text = Repository.ReadFixture("literals", name, "block.txt");
        var source = new SourceText("block.txt", text);
        var options = LiteralOptions.Default with { Resolve = ParameterTypeCatalog.For("masakari").Resolve };

        var reading = LiteralReader.Read(TextMap.Of(source, new TextSpan(0, text.Length)), options);

        Snapshots.Match(ReadingText.Render(reading, source), "reading", Repository.Fixture("literals", name));
    }
}

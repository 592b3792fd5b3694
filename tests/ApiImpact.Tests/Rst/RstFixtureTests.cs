using System.Text;
using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

/// <summary>
/// Each folder of fixtures/rst is a case: <c>input.rst</c> and <c>expected.txt</c>, the nodes of its skeleton and its diagnostics. The skeletons
/// were held against docutils 0.19 when they were written.
/// </summary>
public sealed class RstFixtureTests
{
    public static TheoryData<string> Cases => [.. Names];

    /// <summary>The folders.</summary>
    internal static IEnumerable<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.Fixture("rst")).Select(static folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The document of a folder; a byte order mark is part of it.</summary>
    internal static string Input(string name) => Encoding.UTF8.GetString(File.ReadAllBytes(Repository.Fixture("rst", name, "input.rst")));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_document_has_the_tree_and_the_diagnostics_that_are_written_beside_it(string name)
    {
        var actual = Skeleton.Render(RstParser.Parse(new SourceText("input.rst", Input(name))));
        var expected = Repository.Fixture("rst", name, "expected.txt");

        if (!File.Exists(expected))
        {
            File.WriteAllText(expected, actual);
            Assert.Fail($"{expected} was missing, and is written: review it.");
        }

        Assert.Equal(File.ReadAllText(expected), actual);
    }

    [Theory]
    [InlineData("trap", 28)]
    public void Every_trap_has_a_case(string prefix, int count)
    {
        var numbers = Names.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(static name => int.Parse(name.Split('-')[1]));

        Assert.Equal(Enumerable.Range(1, count), numbers.Order());
    }
}

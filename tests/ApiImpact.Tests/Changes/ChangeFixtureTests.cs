using ApiImpact.Changes;
using ApiImpact.Cli;

namespace ApiImpact.Tests.Changes;

/// <summary>
/// Each folder of fixtures/changes is a case: two surfaces, and what <c>apiimpact diff</c> says of them; args.txt holds further arguments. A folder
/// named after a kind of change also has <c>kept</c>, another edit of the same thing, which is not of that kind.
/// </summary>
public sealed class ChangeFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("changes")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The day of each run: some changes are weighed by the days that are left until a date.</summary>
    private static readonly DateTimeOffset Today = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Kinds => [.. OfExchanges()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reports_what_is_expected(string name)
    {
        var (output, status) = Diff(name, "new");

        Expected.Match(output, "changes", name, "expected.txt");
        Assert.Equal(output.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, status);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_of_change_is_reported_in_its_case_and_not_for_another_edit(string id)
    {
        Assert.Contains($" {id} ", Diff(id, "new").Output, StringComparison.Ordinal);
        Assert.DoesNotContain($" {id} ", Diff(id, "kept").Output, StringComparison.Ordinal);
    }

    /// <summary>All kinds but those of schemas, which <see cref="SchemaEditFixtureTests"/> holds.</summary>
    private static IEnumerable<string> OfExchanges() =>
        ChangeCatalog.All.Except(ChangeCatalog.Families.SelectMany(static family => family.Rules)).Select(static rule => rule.Id);

    private static (string Output, int Status) Diff(string name, string side)
    {
        var folder = Repository.Fixture("changes", name);
        string[] more = File.Exists(Path.Combine(folder, "args.txt")) ? File.ReadAllLines(Path.Combine(folder, "args.txt")) : [];
        var result = CommandLine.Run(folder, session => session with { Time = new SourceDate(Today) }, ["diff", Input(folder, "old"), Input(folder, side), .. more]);
        return (result.Output, result.Status);
    }

    private static string Input(string folder, string side) =>
        Path.GetFileName(Directory.EnumerateFiles(folder, $"{side}.*").Order(StringComparer.Ordinal).First());
}

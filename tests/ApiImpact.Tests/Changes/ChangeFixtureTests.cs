namespace ApiImpact.Tests.Changes;

/// <summary>Each folder of fixtures/changes is a case: two surfaces, and what <c>apiimpact diff</c> says of them; args.txt holds further arguments.</summary>
public sealed class ChangeFixtureTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Repository.Fixture("changes")).Select(static folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_reports_what_is_expected(string name)
    {
        var folder = Repository.Fixture("changes", name);
        string[] more = File.Exists(Path.Combine(folder, "args.txt")) ? File.ReadAllLines(Path.Combine(folder, "args.txt")) : [];
        var result = CommandLine.Run(folder, ["diff", Input(folder, "old"), Input(folder, "new"), .. more]);
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("APIIMPACT_WRITE_EXPECTED") is not null)
        {
            File.WriteAllText(expected, result.Output);
        }

        Assert.Equal(File.ReadAllText(expected), result.Output);
        Assert.Equal(result.Output.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, result.Status);
    }

    private static string Input(string folder, string side) =>
        Path.GetFileName(Directory.EnumerateFiles(folder, $"{side}.*").Order(StringComparer.Ordinal).First());
}

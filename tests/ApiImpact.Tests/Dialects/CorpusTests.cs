using ApiImpact.Dialects;
using ApiImpact.Text;

namespace ApiImpact.Tests.Dialects;

public sealed class CorpusTests
{
    [SharedFact]
    public void Real_specs_are_read_without_a_fault()
    {
        var corpus = Path.Combine(Repository.Shared, "corpus");
        var files = File.ReadAllLines(Path.Combine(corpus, "files.txt")).Where(static (_, index) => index % 8 == 0);
        var specs = files.Select(file => SpecReader.Read(new SourceText(file, File.ReadAllText(Path.Combine(corpus, file))))).ToArray();

        Assert.Contains(specs, static spec => spec.Status == ImpactStatus.Operations);
        Assert.All(specs.SelectMany(static spec => spec.Api.Operations), static operation => Assert.StartsWith("/", operation.Path, StringComparison.Ordinal));
    }
}

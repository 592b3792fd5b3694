using ApiImpact.Changes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;
using ApiImpact.Text;
using BenchmarkDotNet.Attributes;

namespace ApiImpact.Benchmarks;

/// <summary>
/// Reads two versions of a document, and compares them. They are named by the environment variables APIIMPACT_OLD and APIIMPACT_NEW; where those are
/// not set, a small pair of the fixtures is taken.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class DocumentBenchmark
{
    private static readonly ChangeOptions Options = new() { Today = new DateOnly(2026, 1, 1) };

    private (string Path, string Text) older;
    private (string Path, string Text) newer;
    private ApiModel before = null!;
    private ApiModel after = null!;

    [GlobalSetup]
    public void Load()
    {
        (older, newer) = (Document("APIIMPACT_OLD", "old.yaml"), Document("APIIMPACT_NEW", "new.yaml"));
        (before, after) = (Model(older), Model(newer));
    }

    [Benchmark]
    public int Read() => Model(older).Operations.Length;

    [Benchmark]
    public int Compare() => ApiDiff.Compare(before, after, Options).Length;

    private static ApiModel Model((string Path, string Text) document)
    {
        var reading = BaselineReader.Read(new SourceText(document.Path, document.Text), new BaselineOptions());
        return reading.Model ?? throw new InvalidOperationException($"{document.Path}: {reading.Diagnostics[0].Message}");
    }

    private static (string Path, string Text) Document(string variable, string small)
    {
        var path = Environment.GetEnvironmentVariable(variable) ?? Path.Combine(Fixtures(), "changes", "additional-properties", small);
        return (path, File.ReadAllText(path));
    }

    private static string Fixtures()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "fixtures")))
        {
            folder = folder.Parent;
        }

        return folder is null ? throw new DirectoryNotFoundException("no folder 'fixtures' above the build") : Path.Combine(folder.FullName, "fixtures");
    }
}

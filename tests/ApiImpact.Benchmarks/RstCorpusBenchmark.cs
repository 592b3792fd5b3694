using ApiImpact.Rst;
using ApiImpact.Text;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace ApiImpact.Benchmarks;

/// <summary>
/// All specs of ../shared/corpus in one thread: blocks, inlines and positions. Markdig parses the same files, as Markdown: another grammar, and the
/// nearest measure of what such work costs. MB/s is the size of the files (printed at setup) by the mean time.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class RstCorpusBenchmark
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UsePreciseSourceLocation().Build();
    private string[] texts = [];

    [GlobalSetup]
    public void Load()
    {
        var corpus = Path.Combine(Shared(), "corpus");
        texts = [.. File.ReadLines(Path.Combine(corpus, "files.txt")).Select(file => File.ReadAllText(Path.Combine(corpus, file)))];
        Console.WriteLine($"{texts.Length} files, {texts.Sum(System.Text.Encoding.UTF8.GetByteCount)} bytes");
    }

    [Benchmark(Baseline = true)]
    public int ApiImpact() => texts.Sum(static text => RstParser.Parse(new SourceText("spec.rst", text)).Children.Length);

    [Benchmark]
    public int Markdig() => texts.Sum(text => Markdown.Parse(text, pipeline).Count);

    private static string Shared()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "shared", "corpus")))
        {
            folder = folder.Parent;
        }

        return folder is null ? throw new DirectoryNotFoundException("no folder 'shared' above the build") : Path.Combine(folder.FullName, "shared");
    }
}

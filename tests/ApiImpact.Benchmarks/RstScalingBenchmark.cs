using ApiImpact.Rst;
using ApiImpact.Text;
using BenchmarkDotNet.Attributes;

namespace ApiImpact.Benchmarks;

/// <summary>Hostile shapes in doubling sizes: the time doubles with the size.</summary>
[MinColumn]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class RstScalingBenchmark
{
    private SourceText source = new("none.rst", "");

    /// <summary>The size of the text in mebibytes.</summary>
    [Params(1, 2, 4, 8, 16)]
    public int Megabytes { get; set; }

    /// <summary>What the text is made of.</summary>
    [Params("nested lists", "one grid table", "stars and backquotes")]
    public string Shape { get; set; } = "";

    [GlobalSetup]
    public void Make()
    {
        var unit = Shape switch
        {
            "nested lists" => string.Concat(Enumerable.Range(0, 20).Select(static depth => $"{new string(' ', 2 * depth)}* item ``{depth}``\n\n")),
            "one grid table" => "| name of it | ``text``   |\n+------------+------------+\n",
            _ => "*a `b **c ``d |e ",
        };
        var head = Shape switch { "one grid table" => "+------------+------------+\n", "nested lists" => "", _ => "x " };
        source = new SourceText("spec.rst", head + string.Concat(Enumerable.Repeat(unit, (Megabytes << 20) / unit.Length)));
    }

    [Benchmark]
    public int Parse() => RstParser.Parse(source).Children.Length;
}

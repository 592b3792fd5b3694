using System.Globalization;
using ApiImpact.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["each-schema"])
{
    PrintEachSchema();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

// `each-schema`: how long all pairs take cold, and again with what was proved; the slowest, and what is not decided.
static void PrintEachSchema()
{
    var comparisons = new SchemaComparisons();
    comparisons.Pair();
    var pairs = comparisons.Each().ToList();
    var start = System.Diagnostics.Stopwatch.GetTimestamp();
    comparisons.All();
    var again = System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs: {pairs.Sum(static pair => pair.Milliseconds):F0} ms cold, {again:F0} ms with warm code"));
    foreach (var kind in pairs.CountBy(static pair => pair.Answer.GetType().Name).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"{kind.Value,6} {kind.Key}");
    }

    foreach (var (pointer, milliseconds, answer) in pairs.OrderByDescending(static pair => pair.Milliseconds).Take(25))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms {answer.GetType().Name} {pointer}"));
    }
}

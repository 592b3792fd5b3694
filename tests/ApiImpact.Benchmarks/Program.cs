using System.Globalization;
using ApiImpact.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["each-schema", ..])
{
    PrintEachSchema(args.ElementAtOrDefault(1) ?? "");
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}

// `each-schema [POINTER]`: how long the pairs take whose place holds POINTER, with cold and with warm code; the slowest, and what is not decided.
static void PrintEachSchema(string place)
{
    var comparisons = new SchemaComparisons();
    comparisons.Pair(place);
    var cold = comparisons.Each().Sum(static pair => pair.Milliseconds);
    var pairs = comparisons.Each().ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs: {cold:F0} ms cold, {pairs.Sum(static pair => pair.Milliseconds):F0} ms with warm code"));
    foreach (var kind in pairs.CountBy(static pair => pair.Answer.GetType().Name).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"{kind.Value,6} {kind.Key}");
    }

    foreach (var (pointer, milliseconds, answer) in pairs.OrderByDescending(static pair => pair.Milliseconds).Take(25))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms {answer.GetType().Name} {pointer}"));
    }
}

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
// Code is warm after some passes: of those, the fastest counts, as a whole and for each pair.
static void PrintEachSchema(string place)
{
    var comparisons = new SchemaComparisons();
    comparisons.Pair(place);
    var cold = comparisons.Each().Sum(static pair => pair.Milliseconds);
    var passes = Enumerable.Range(0, 8).Select(_ => comparisons.Each().ToList()).ToList();
    var warm = passes.Min(static pass => pass.Sum(static pair => pair.Milliseconds));
    var pairs = passes[0].Select((pair, index) => pair with { Milliseconds = passes.Min(pass => pass[index].Milliseconds) }).ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pairs.Count} pairs: {cold:F0} ms cold, {warm:F0} ms with warm code"));
    foreach (var kind in pairs.CountBy(static pair => pair.Answer.GetType().Name).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"{kind.Value,6} {kind.Key}");
    }

    foreach (var (pointer, milliseconds, answer) in pairs.OrderByDescending(static pair => pair.Milliseconds).Take(25))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds,8:F1} ms {answer.GetType().Name} {pointer} {(answer as ApiImpact.Schemas.Containment.Unknown)?.Reason}"));
    }
}

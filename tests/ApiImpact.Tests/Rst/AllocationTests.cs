using ApiImpact.Rst;
using ApiImpact.Text;

namespace ApiImpact.Tests.Rst;

public sealed class AllocationTests
{
    private const int BytesPerInputByte = 8;

    [SharedFact]
    public void A_tree_with_inlines_and_positions_takes_at_most_eight_bytes_per_byte_of_the_specs()
    {
        var corpus = Path.Combine(Repository.Shared, "corpus");
        var files = File.ReadLines(Path.Combine(corpus, "files.txt")).Where(static (_, index) => index % 8 == 0)
            .Select(file => Path.Combine(corpus, file)).ToArray();
        var sources = files.Select(static file => new SourceText(file, File.ReadAllText(file))).ToArray();
        _ = sources.Sum(static source => RstParser.Parse(source).Children.Length);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = sources.Sum(static source => RstParser.Parse(source).Children.Length);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 0, BytesPerInputByte * files.Sum(static file => new FileInfo(file).Length));
    }
}

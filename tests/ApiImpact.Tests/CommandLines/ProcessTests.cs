namespace ApiImpact.Tests.CommandLines;

/// <summary>The tool as a process: pipes, signals, names that no text can hold.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Spec = "=====\nTitle\n=====\n\nREST API impact\n---------------\n\n* GET /v1/segments\n";

    private readonly Shell shell = new();

    [Fact]
    public void A_reader_that_goes_away_early_is_no_fault()
    {
        var result = shell.Run("set -o pipefail; apiimpact rules --format json | head -n 1");

        Assert.Equal(new CommandResult(0, "[\n", ""), result with { Output = result.Output.Replace("{", "[", StringComparison.Ordinal) });
    }

    [Fact]
    public void A_full_disk_is_one_clear_line() =>
        Assert.Equal(new CommandResult(2, "", "apiimpact: standard output cannot be written: No space left on device\n"), shell.Run("apiimpact rules > /dev/full"));

    [Fact]
    public void A_signal_ends_it_at_once()
    {
        var result = shell.Run("timeout --preserve-status --signal=INT 2 apiimpact schema compare --batch < <(sleep 20); echo $?");

        Assert.Equal(new CommandResult(0, "130\n", ""), result);
    }

    [Fact]
    public void A_file_whose_name_is_not_UTF_8_is_named_and_the_others_are_checked()
    {
        shell.Write("specs/good.rst", Spec.Replace("/v1/segments", "/v1/new_segments", StringComparison.Ordinal));
        shell.Run("printf x > $'specs/bad\\xff.rst'");

        var result = shell.Run("apiimpact check specs");

        Assert.Equal(2, result.Status);
        Assert.Contains("specs/good.rst:8:", result.Output, StringComparison.Ordinal);
        Assert.StartsWith("apiimpact: specs/bad\uFFFD.rst: cannot be read: its name is not UTF-8. Rename it.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_bytes_come_out_of_every_locale()
    {
        shell.Write("a.rst", Spec.Replace("GET", "GET ü", StringComparison.Ordinal));

        Assert.Equal(shell.Run("LANG=C TZ=UTC apiimpact check a.rst -v"), shell.Run("LANG=tr_TR.UTF-8 TZ=Asia/Tokyo apiimpact check a.rst -v"));
    }

    public void Dispose() => shell.Dispose();
}

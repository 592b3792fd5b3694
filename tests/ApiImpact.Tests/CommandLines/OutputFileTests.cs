using ApiImpact.Cli;
using ApiImpact.Cli.Output;
using ApiImpact.Text;

namespace ApiImpact.Tests.CommandLines;

/// <summary>Every file that the tool writes is there whole or as it was.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("apiimpact-output-").FullName;

    private string Target => Path.Combine(folder, "api.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        File.WriteAllText(Target, "old");

        Write("api.yaml", "new");

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(folder));
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Write("api.yaml", "new");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void The_target_of_a_link_is_written_and_the_link_stays()
    {
        File.WriteAllText(Target, "old");
        File.CreateSymbolicLink(Path.Combine(folder, "link.yaml"), "api.yaml");

        Write("link.yaml", "new");

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal("api.yaml", new FileInfo(Path.Combine(folder, "link.yaml")).LinkTarget);
    }

    [Fact]
    public void A_file_that_changed_since_it_was_read_is_not_overwritten()
    {
        File.WriteAllText(Target, "someone else's");

        var failure = Assert.Throws<CommandFailure>(() => Write("api.yaml", "new", new SourceText("api.yaml", "old")));

        Assert.Equal("api.yaml: changed since it was read; nothing was written. Run the command again.", failure.Message);
        Assert.Equal("someone else's", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(folder));
    }

    [Fact]
    public void A_file_that_is_gone_since_it_was_read_is_not_made_again()
    {
        Assert.Throws<CommandFailure>(() => Write("api.yaml", "new", new SourceText("api.yaml", "old")));

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_read_only_file_stays_as_it_is()
    {
        File.WriteAllText(Target, "old");
        File.SetAttributes(Target, FileAttributes.ReadOnly);

        var failure = Assert.Throws<CommandFailure>(() => Write("api.yaml", "new"));

        Assert.Equal("api.yaml: cannot be written: permission denied.", failure.Message);
        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Equal([Target], Directory.GetFiles(folder));
        File.SetAttributes(Target, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("none/api.yaml", "none/api.yaml: cannot be written: there is no such folder. Make it first.")]
    [InlineData(".", ".: cannot be written: it is a directory; a file is needed here.")]
    public void A_place_that_cannot_be_written_fails_with_one_line(string path, string message)
    {
        Assert.Equal(message, Assert.Throws<CommandFailure>(() => Write(path, "new")).Message);
        Assert.Empty(Directory.GetFiles(folder));
    }

    private void Write(string path, string text, SourceText? read = null) =>
        OutputFile.Write(new Session(TextWriter.Null, TextWriter.Null, TextReader.Null, folder, TimeProvider.System), path, text, read);
}

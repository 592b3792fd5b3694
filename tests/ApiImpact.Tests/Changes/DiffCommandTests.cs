using System.Diagnostics;

namespace ApiImpact.Tests.Changes;

/// <summary>The command line of <c>apiimpact diff</c>.</summary>
public sealed class DiffCommandTests
{
    private static readonly string Folder = Repository.Fixture("changes", "limits");

    [Fact]
    public void A_breaking_change_is_exit_status_one() => Assert.Equal(1, CommandLine.Run(Folder, "diff", "old.yaml", "new.yaml").Status);

    [Fact]
    public void Documents_that_say_the_same_are_exit_status_zero_and_nothing_is_said()
    {
        var result = CommandLine.Run(Folder, "diff", "old.yaml", "old.yaml");

        Assert.Equal(0, result.Status);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var outputs = Enumerable.Range(0, 20).Select(static _ => CommandLine.Run(Folder, "diff", "old.yaml", "new.yaml", "--format", "json").Output);

        Assert.Single(outputs.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_spec_cannot_be_the_old_side()
    {
        var result = CommandLine.Run(Folder, "diff", "spec.rst", "new.yaml");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("apiimpact: spec.rst: OLD is a spec", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_is_none_is_one_clear_line() =>
        Assert.Equal("apiimpact: --as-of new: not a version. Write it as 2.97.\n", CommandLine.Run(Folder, "diff", "old.yaml", "new.yaml", "--as-of", "new").Error);

    [Fact]
    public void A_git_revision_is_read_without_a_shell()
    {
        var folder = Directory.CreateTempSubdirectory("apiimpact-git-");
        try
        {
            File.Copy(Path.Combine(Folder, "old.yaml"), Path.Combine(folder.FullName, "api.yaml"));
            Git(folder, "init", "-q");
            Git(folder, "add", "api.yaml");
            Git(folder, "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "First");
            File.Copy(Path.Combine(Folder, "new.yaml"), Path.Combine(folder.FullName, "api.yaml"), overwrite: true);

            var changed = CommandLine.Run(folder.FullName, "diff", "HEAD:api.yaml", "api.yaml");
            var absent = CommandLine.Run(folder.FullName, "diff", "HEAD:other.yaml", "api.yaml");

            Assert.Equal(1, changed.Status);
            Assert.Equal(2, absent.Status);
            Assert.Contains("git has no such file", absent.Error, StringComparison.Ordinal);
        }
        finally
        {
            foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
            {
                file.Attributes = FileAttributes.Normal;
            }

            folder.Delete(recursive: true);
        }
    }

    private static void Git(DirectoryInfo folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder.FullName };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var git = Process.Start(start)!;
        git.WaitForExit();
    }
}

using System.Collections.Immutable;
using ApiImpact.Cli.Git;
using ApiImpact.Cli.Input;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Cli.Checking;

/// <summary>The message of a commit, held against the specs that the commit touches.</summary>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="Files">The message and the specs, as they are named in reports.</param>
internal sealed record CommitReview(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Files)
{
    /// <summary>A commit in the making: its message is in a file, its specs are staged.</summary>
    public static CommitReview Staged(Session session, string messageFile) =>
        Of(InputFiles.Read(session, messageFile), Specs(ChangedLines.Git(session, "diff", "--cached", "--name-only", "--relative", "--diff-filter=AM", "-z"))
            .Where(path => File.Exists(session.Absolute(path)))
            .Select(path => InputFiles.Read(session, path)));

    /// <summary>A commit that is made: <c>check --commit REV</c>.</summary>
    public static CommitReview Made(Session session, string revision)
    {
        if (revision.StartsWith('-'))
        {
            throw new CommandFailure($"{revision}: a revision does not begin with '-'.");
        }

        var message = new SourceText($"commit {revision}", ChangedLines.Git(session, "log", "-1", "--format=%B", revision, "--"));
        return Of(message, Specs(ChangedLines.Git(session, "diff-tree", "-r", "--root", "--no-commit-id", "--name-only", "--diff-filter=AM", "-z", revision))
            .Select(path => new GitRevision(revision, path).Read(session)));
    }

    private static CommitReview Of(SourceText message, IEnumerable<SourceText> files)
    {
        var specs = files.Select(static file => SpecReader.Read(file)).ToList();
        return new CommitReview(CommitMessage.Check(message, specs), [message.Path, .. specs.Select(static spec => spec.Source.Path)]);
    }

    private static IEnumerable<string> Specs(string names) =>
        names.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(static path => path.EndsWith(".rst", StringComparison.Ordinal));
}

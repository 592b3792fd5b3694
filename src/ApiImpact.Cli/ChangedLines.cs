using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Cli;

/// <summary>The lines that differ from a git revision, by file. Asks the git executable, without a shell.</summary>
internal sealed partial class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> ranges = new(StringComparer.Ordinal);

    [GeneratedRegex(@"^@@ -\S+ \+(?<first>\d+)(?:,(?<count>\d+))? @@", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hunk { get; }

    private ChangedLines()
    {
    }

    /// <summary>The lines of the working tree that differ from <paramref name="revision"/>; a new file differs in all of them.</summary>
    public static ChangedLines Since(Session session, string revision)
    {
        if (revision.StartsWith('-'))
        {
            throw new CommandFailure($"{revision}: a revision does not begin with '-'.");
        }

        // Outside of a repository 'git diff' compares files instead, and says so in words that help nobody here.
        Git(session, "rev-parse", "--is-inside-work-tree");
        var changed = new ChangedLines();
        changed.Read(Git(session, "diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-renames", "--relative", "--dst-prefix=b/", revision, "--"));
        foreach (var file in Git(session, "ls-files", "--others", "--exclude-standard", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            changed.ranges[file] = [(1, int.MaxValue)];
        }

        return changed;
    }

    /// <summary>Whether a diagnostic is about a line that differs.</summary>
    public bool Touch(Diagnostic diagnostic)
    {
        var (first, last) = (diagnostic.Location.Start.Line, diagnostic.Location.End.Line);
        return ranges.TryGetValue(diagnostic.Location.Source.Path, out var changed) && changed.Exists(range => range.First <= last && first <= range.Last);
    }

    /// <summary>Whether a file, as it is named in reports, differs.</summary>
    public bool Include(string path) => ranges.ContainsKey(path);

    /// <summary>The standard output of git; what git refuses fails the command.</summary>
    public static string Git(Session session, params ImmutableArray<string> arguments)
    {
        var git = GitCommand.Run(session, ["-c", "core.quotePath=false", .. arguments]);
        return git.ExitCode == 0 ? Encoding.UTF8.GetString(git.Output) : throw new CommandFailure($"git {arguments[0]}: {git.Error.TrimEnd('.')}. {Advice(session)}");
    }

    private static string Advice(Session session) => GitCommand.Run(session, "rev-parse", "--is-inside-work-tree").ExitCode == 0
        ? "Check the revision; a clone with --depth may not have it."
        : "Run it in a clone of the repository.";

    private void Read(string diff)
    {
        List<(int First, int Last)>? current = null;
        foreach (var line in diff.Split('\n'))
        {
            if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                current = [];
                ranges[line.StartsWith("+++ b/", StringComparison.Ordinal) ? line[6..].TrimEnd('\t', '\r') : line[4..]] = current;
            }
            else if (Hunk.Match(line) is { Success: true } hunk)
            {
                var first = int.Parse(hunk.Groups["first"].ValueSpan);
                var count = hunk.Groups["count"].Success ? int.Parse(hunk.Groups["count"].ValueSpan) : 1;
                current?.Add((first, first + Math.Max(count, 1) - 1));
            }
        }
    }
}

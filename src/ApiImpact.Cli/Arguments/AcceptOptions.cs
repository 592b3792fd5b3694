using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ApiImpact.Changes.Accepted;
using ApiImpact.Cli.Checking;
using ApiImpact.Cli.Input;
using ApiImpact.Cli.Output;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Cli.Arguments;

/// <summary>The options for changes that the project has decided to make.</summary>
internal sealed class AcceptOptions
{
    private readonly Option<string?> accept = new("--accept") { Description = "Accept the warnings and errors of this run, for that reason: write them to the file", HelpName = "REASON" };
    private readonly Option<string?> until = new("--until") { Description = "With --accept: the last day on which they are accepted", HelpName = "DATE" };
    private readonly Option<string?> file = new("--accepted") { Description = $"The file of accepted changes; default: {AcceptedChangesFile.DefaultName}, where it is there", HelpName = "FILE" };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public AcceptOptions(Command command)
    {
        command.Options.Add(accept);
        command.Options.Add(until);
        command.Options.Add(file);
    }

    /// <summary>The changes as they count after what is accepted; with <c>--accept</c> the file is written first.</summary>
    public ImmutableArray<Diagnostic> Apply(ParseResult result, Session session, ImmutableArray<Diagnostic> changes, DateOnly today)
    {
        var path = result.GetValue(file) ?? AcceptedChangesFile.DefaultName;
        var exists = File.Exists(session.Absolute(path));
        if (result.GetValue(until) is not null && result.GetValue(accept) is null)
        {
            throw new CommandFailure("--until: it says how long --accept holds; give both.");
        }

        if (result.GetValue(accept) is { } reason)
        {
            var known = exists ? InputFiles.Read(session, path) : null;
            Write(session, path, known, [.. (known is null ? [] : AcceptedFile.Entries(path, known)), .. Entries(changes, reason, Day(result.GetValue(until), today))]);
        }
        else if (!exists)
        {
            return result.GetValue(file) is null ? changes : throw new CommandFailure($"{path}: there is no such file. Make it with --accept REASON.");
        }

        return AcceptedFile.Apply(session, path, changes, today);
    }

    private static IEnumerable<AcceptedChange> Entries(ImmutableArray<Diagnostic> changes, string reason, DateOnly? until) => reason.Trim().Length == 0
        ? throw new CommandFailure("--accept: a reason is needed.")
        : changes.Where(static change => change.Severity > Severity.Info).Select(change => AcceptedChanges.Entry(change, reason, until));

    // The newest entry for a change is the one that holds.
    private static void Write(Session session, string path, SourceText? known, IEnumerable<AcceptedChange> entries) =>
        OutputFile.Write(session, path, AcceptedChangesFile.Write(entries.Reverse().DistinctBy(static entry => (entry.Rule, entry.Fingerprint))), known);

    private static DateOnly? Day(string? text, DateOnly today) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day >= today ? day : throw new CommandFailure($"--until {text}: that day is over. Give one that is to come.")
        : throw new CommandFailure($"--until {text}: not a date. Write it as 2026-12-31.");
}

using System.Collections.Immutable;
using ApiImpact.Changes.Accepted;
using ApiImpact.Cli.Input;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Cli.Checking;

/// <summary>The file of changes that the project has decided to make.</summary>
internal static class AcceptedFile
{
    /// <summary>The changes as they count after what the file accepts, and what is to be said of its entries.</summary>
    public static ImmutableArray<Diagnostic> Apply(Session session, string path, ImmutableArray<Diagnostic> changes, DateOnly today)
    {
        var source = InputFiles.Read(session, path);
        return AcceptedChanges.Apply(changes, Entries(path, source), source, today);
    }

    /// <summary>The entries of the file; a fault of it fails the command.</summary>
    public static ImmutableArray<AcceptedChange> Entries(string path, SourceText source)
    {
        var entries = AcceptedChangesFile.Read(source, out var fault);
        return fault is null ? entries : throw new CommandFailure($"{path}: not a file of accepted changes: {fault}.");
    }
}

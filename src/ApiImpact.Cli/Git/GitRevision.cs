using ApiImpact.Text;

namespace ApiImpact.Cli.Git;

/// <summary>A file of a git revision, <c>REV:path</c>. Read with the git executable, without a shell.</summary>
internal sealed record GitRevision(string Revision, string Path)
{
    /// <summary>Reads <c>REV:path</c>; null where the text is not of that form.</summary>
    public static GitRevision? Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon < text.Length - 1 ? new GitRevision(text[..colon], text[(colon + 1)..]) : null;
    }

    /// <summary>The text of the file; a revision or a file that is not there fails the command.</summary>
    public SourceText Read(Session session)
    {
        var (bytes, error) = Show(session, Path);
        if (bytes is null)
        {
            throw new CommandFailure($"{Revision}:{Path}: git has no such file: {error}. Check the revision and the path from the root of the repository.");
        }

        return SourceText.TryDecode($"{Revision}:{Path}", bytes, out var source, out var badByte)
            ? source
            : throw new CommandFailure($"{Revision}:{Path}: not UTF-8 at byte {badByte}. Save the file as UTF-8.");
    }

    /// <summary>Another file of the same revision, by its path from the folder of this one; null where it is not there.</summary>
    public SourceText? Open(Session session, string file)
    {
        var folder = Path[..(Path.LastIndexOf('/') + 1)];
        var (bytes, _) = Show(session, folder + file);
        return bytes is not null && SourceText.TryDecode($"{Revision}:{folder}{file}", bytes, out var source, out _) ? source : null;
    }

    private (byte[]? Bytes, string Error) Show(Session session, string path)
    {
        if (Revision.StartsWith('-'))
        {
            return (null, "a revision does not begin with '-'");
        }

        var git = GitCommand.Run(session, "cat-file", "blob", $"{Revision}:{path}");
        return git.ExitCode == 0 ? (git.Output, "") : (null, git.Error is "" ? "no reason given" : git.Error.TrimEnd('.'));
    }
}

using ApiImpact.Linting;
using ApiImpact.Text;

namespace ApiImpact.Cli;

/// <summary>Reads the files that a command line names.</summary>
internal static class InputFiles
{
    /// <summary>The text of a file; a file that is not there, not readable or not UTF-8 fails the command.</summary>
    public static SourceText Read(Session session, string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(session.Absolute(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{session.Display(path)}: cannot be read: {Reason(session, path, exception)}");
        }

        return SourceText.TryDecode(session.Display(path), bytes, out var source, out var badByte)
            ? source
            : throw new CommandFailure($"{session.Display(path)}: not UTF-8 at byte {badByte}. Save the file as UTF-8.");
    }

    /// <summary>Does something with one of several files; where that fails by the fault of this file it says so on standard error, and the others are not stopped.</summary>
    public static bool Try(Session session, Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (CommandFailure failure) when (failure is not RunFailure)
        {
            session.Error.WriteLine($"apiimpact: {failure.Message}");
            return false;
        }
    }

    private static string Reason(Session session, string path, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "its name is not UTF-8. Rename it.",
        FileNotFoundException or DirectoryNotFoundException when GitRevision.Parse(path) is not null => "there is no such file, and here none of a git revision is read; 'apiimpact diff' reads REV:path.",
        FileNotFoundException or DirectoryNotFoundException => $"there is no such file. {Near(session, path)}",
        UnauthorizedAccessException when Directory.Exists(session.Absolute(path)) => "it is a directory; a file is needed here.",
        UnauthorizedAccessException => "permission denied.",
        _ => exception.Message,
    };

    /// <summary>The name in the same folder that the user may have meant.</summary>
    private static string Near(Session session, string path)
    {
        var folder = Path.GetDirectoryName(session.Absolute(path));
        var names = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        return Spelling.Nearest(Path.GetFileName(path), names) is { } near ? $"Did you mean '{session.Display(Path.Combine(folder!, near))}'?" : "Check the path.";
    }
}

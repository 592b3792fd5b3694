using System.Text;

namespace ApiImpact.Cli;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes to a new file in the same folder, then renames it: a reader sees the old text or the new one, and a failure leaves the old.</summary>
    public static void Write(Session session, string path, string text)
    {
        var target = session.Absolute(path);
        var temporary = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(false));
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new CommandFailure($"{session.Display(path)}: cannot be written: {exception.Message}");
        }
    }
}

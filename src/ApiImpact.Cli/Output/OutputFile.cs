using System.Text;
using ApiImpact.Text;

namespace ApiImpact.Cli.Output;

/// <summary>Writes a file whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Writes to a new file in the same folder, then renames it: a reader sees the old text or the new one, and a failure leaves the old. The permissions stay,
    /// and a symbolic link stays one. Where <paramref name="read"/> is given, a file that is not what was read is not overwritten.
    /// </summary>
    public static void Write(Session session, string path, string text, SourceText? read = null)
    {
        try
        {
            var target = Target(session.Absolute(path));
            if (IsDevice(target))
            {
                File.WriteAllText(target, text, new UTF8Encoding(false));
            }
            else
            {
                Replace(session.Display(path), target, text, read);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{session.Display(path)}: cannot be written: {Reason(session.Absolute(path), exception)}");
        }
    }

    /// <summary>The file at the end of the links: replacing a link would leave what it leads to as it was.</summary>
    private static string Target(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    /// <summary>Standard output by its name, and the like: there is nothing to rename.</summary>
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static void Replace(string name, string target, string text, SourceText? read)
    {
        var exists = File.Exists(target);
        if (exists)
        {
            DemandWritable(target);
        }

        var temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                if (exists && !OperatingSystem.IsWindows())
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                }

                stream.Write(new UTF8Encoding(false).GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            if (read is not null && !(exists && File.ReadAllBytes(target).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(read.Text))))
            {
                throw new CommandFailure($"{name}: changed since it was read; nothing was written. Run the command again.");
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }
        }
    }

    /// <summary>A rename asks for the rights to the folder only: a file that its owner made read-only would be replaced all the same.</summary>
    private static void DemandWritable(string target)
    {
        if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != FileAttributes.None)
        {
            throw new UnauthorizedAccessException();
        }

        using var _ = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
    }

    private static string Reason(string path, Exception exception) => exception switch
    {
        DirectoryNotFoundException => "there is no such folder. Make it first.",
        _ when Directory.Exists(path) => "it is a directory; a file is needed here.",
        UnauthorizedAccessException => "permission denied.",
        _ => exception.Message,
    };
}

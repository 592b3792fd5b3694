using System.IO.Enumeration;

namespace ApiImpact.Cli.Input;

/// <summary>The files at and below a folder.</summary>
internal static class FolderTree
{
    /// <summary>
    /// Full paths, in ordinal order. Hidden folders and those of other people's packages (<c>.git</c>, <c>.tox</c>, <c>node_modules</c>) are passed over,
    /// and so are links to folders: what they lead to is found where it lies, or is not of this tree. A folder that cannot be read fails the command.
    /// </summary>
    public static IReadOnlyList<string> Files(string folder, int deepest = int.MaxValue)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = deepest, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };
        try
        {
            return
            [
                .. new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToFullPath(), options)
                {
                    ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
                    ShouldRecursePredicate = static (ref entry) =>
                        entry.FileName is not (['.', ..] or "node_modules") && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
                }.Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"{folder}: cannot be read: {exception.Message}");
        }
    }
}

using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Opens the files beside and below an OpenAPI document, and no others: not through <c>..</c>, and not through a symbolic link.</summary>
internal sealed class DocumentFolder
{
    private readonly string folder;
    private readonly string displayed;

    /// <summary>Takes the path of the document and how it is named in reports.</summary>
    public DocumentFolder(string path, string displayed)
    {
        folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path);
        this.displayed = displayed[..(displayed.LastIndexOf('/') + 1)];
    }

    /// <summary>The file at a path relative to the folder, with <c>/</c>; null where it is outside, not there, not readable, or not UTF-8.</summary>
    public SourceText? Open(string file)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(folder, file));
            return IsInside(path) && SourceText.TryDecode(displayed + file, File.ReadAllBytes(path), out var source, out _) ? source : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private bool IsInside(string path)
    {
        for (var at = path; at is not null && at.Length > folder.Length; at = Path.GetDirectoryName(at))
        {
            FileSystemInfo entry = Directory.Exists(at) ? new DirectoryInfo(at) : new FileInfo(at);
            if (entry.LinkTarget is not null)
            {
                return false;
            }
        }

        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}

using System.Text.RegularExpressions;

namespace ApiImpact.Tests;

/// <summary>Data flows one way: a folder of the library uses only the folders above it in the list of the design.</summary>
public sealed partial class FolderDependencyTests
{
    private static readonly string[] Order =
    [
        "Text", "Diagnostics", "Rst", "Literals", "Model", "Schemas", "Dialects", "Linting", "OpenApi", "Changes", "Reporting", "Configuration",
    ];

    [GeneratedRegex(@"\bApiImpact\.(?<folder>[A-Z]\w*)")]
    private static partial Regex Reference { get; }

    [Fact]
    public void A_folder_uses_only_the_folders_above_it()
    {
        var library = Path.Combine(Repository.Root, "src", "ApiImpact");
        var offences =
            from file in Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            let folder = Path.GetRelativePath(library, file).Split(Path.DirectorySeparatorChar)[0]
            where folder is not ("obj" or "bin") && !folder.EndsWith(".cs", StringComparison.Ordinal)
            let rank = Array.IndexOf(Order, folder)
            from Match match in Reference.Matches(File.ReadAllText(file))
            let used = match.Groups["folder"].Value
            let usedRank = Array.IndexOf(Order, used)
            where usedRank > rank || (usedRank < 0 && Directory.Exists(Path.Combine(library, used)))
            select $"{Path.GetRelativePath(library, file)} uses {used}";

        Assert.Empty(offences.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_of_the_library_is_in_the_list()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "ApiImpact")).Select(Path.GetFileName);

        Assert.Empty(folders.Except([.. Order, "bin", "obj"], StringComparer.Ordinal));
    }
}

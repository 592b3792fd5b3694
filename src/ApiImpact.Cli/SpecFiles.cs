using System.IO.Enumeration;

namespace ApiImpact.Cli;

/// <summary>Turns what a command line names (files, folders, globs) into spec files.</summary>
internal static class SpecFiles
{
    /// <summary>
    /// The files, in the order in which they are named; those of a folder or a glob in ordinal order. A folder means every <c>.rst</c> file in it but the
    /// templates and indexes. Nothing that matches is a failure: a typing error must not pass for a clean run.
    /// </summary>
    public static IReadOnlyList<string> Find(Session session, IEnumerable<string> patterns)
    {
        var files = new List<string>();
        foreach (var pattern in patterns)
        {
            var absolute = session.Absolute(pattern);
            if (Directory.Exists(absolute))
            {
                files.AddRange(InFolder(session, absolute));
            }
            else if (pattern.AsSpan().ContainsAny('*', '?') && !File.Exists(absolute))
            {
                files.AddRange(Matching(session, pattern));
            }
            else
            {
                files.Add(Path.GetExtension(pattern) switch
                {
                    ".yaml" or ".yml" or ".json" => throw new CommandFailure($"{pattern}: a spec is reStructuredText (.rst). An OpenAPI document is what specs are diffed against: 'apiimpact check SPEC --baseline {pattern}'; 'apiimpact diff' compares two of them."),
                    ".md" or ".markdown" => throw new CommandFailure($"{pattern}: a spec is reStructuredText (.rst), and Markdown is not read. Convert it, for example with pandoc."),
                    _ => absolute,
                });
            }
        }

        return [.. files.Distinct(StringComparer.Ordinal)];
    }

    private static string[] InFolder(Session session, string folder)
    {
        var files = FolderTree.Files(folder).Where(static file => file.EndsWith(".rst", StringComparison.Ordinal) && !IsBoilerplate(file)).ToArray();
        return files.Length > 0 ? files : throw new CommandFailure($"{session.Display(folder)}: there is no spec (*.rst) in this folder. Give the folder of the specs, or their names.");
    }

    private static string[] Matching(Session session, string pattern)
    {
        var absolute = session.Absolute(pattern);
        var fixedPart = Path.GetDirectoryName(absolute[..absolute.AsSpan().IndexOfAny('*', '?')])!;
        var files = Directory.Exists(fixedPart) ? FolderTree.Files(fixedPart).Where(file => Matches(absolute, file)).ToArray() : [];
        return files.Length > 0 ? files : throw new CommandFailure($"{pattern}: no file matches. Check the pattern.");
    }

    /// <summary><c>**</c> is any number of folders, <c>*</c> and <c>?</c> stay in one.</summary>
    private static bool Matches(string pattern, string file) => Matches(pattern.Split('/'), file.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> file)
    {
        if (pattern.IsEmpty)
        {
            return file.IsEmpty;
        }

        if (pattern[0] == "**")
        {
            for (var skipped = 0; skipped <= file.Length; skipped++)
            {
                if (Matches(pattern[1..], file[skipped..]))
                {
                    return true;
                }
            }

            return false;
        }

        return !file.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], file[0], ignoreCase: false) && Matches(pattern[1..], file[1..]);
    }

    private static bool IsBoilerplate(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return name is "index" or "template" || name.EndsWith("-template", StringComparison.Ordinal);
    }
}

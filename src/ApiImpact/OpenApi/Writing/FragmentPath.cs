using System.Text;
using System.Text.RegularExpressions;

namespace ApiImpact.OpenApi.Writing;

/// <summary>A path template as a document may hold it: no placeholder twice.</summary>
internal static partial class FragmentPath
{
    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder { get; }

    /// <summary>"Templated paths with the same hierarchy but different templated names MUST NOT exist as they are identical": the same for such paths.</summary>
    public static string KeyOf(string path) => Placeholder.Replace(path, "{}");

    /// <summary>The names of the placeholders, in order.</summary>
    public static IEnumerable<string> Names(string path) => Placeholder.Matches(path).Select(static match => match.Groups["name"].Value);

    /// <summary>The name as tools take it, one word: <c>tenant_id</c> of <c>{tenant id}</c>, <c>v1_v2</c> of <c>{v1/v2}</c>.</summary>
    public static string NameOf(string written) =>
        string.Concat(written.Trim().Select(static character => char.IsLetterOrDigit(character) || character is '_' or '-' or '.' or ':' ? character : '_'));

    /// <summary>The path, with a number added to a name that it has twice, and a name for one that has none.</summary>
    public static string Of(string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var result = new StringBuilder(path.Length);
        var at = 0;
        foreach (Match match in Placeholder.Matches(path))
        {
            var written = NameOf(match.Groups["name"].Value);
            var name = written.Length == 0 ? "id" : written;
            for (var number = 2; !seen.Add(name); number++)
            {
                name = $"{written}_{number}";
            }

            result.Append(path, at, match.Index - at).Append('{').Append(name).Append('}');
            at = match.Index + match.Length;
        }

        return result.Append(path, at, path.Length - at).ToString();
    }
}

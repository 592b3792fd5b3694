using System.Collections.Immutable;

namespace ApiImpact.Model;

/// <summary>
/// The spellings of one path: with and without the base path of the server, the version and the project, which specs leave out and baselines
/// have, or the other way round.
/// </summary>
internal static class PathForms
{
    /// <summary>The path as written first, then what is left of it when prefixes are dropped.</summary>
    public static ImmutableArray<PathTemplate> Of(ImmutableArray<PathSegment> path)
    {
        List<PathTemplate> forms = [new(path)];
        if (path is [.., var last] && Path.GetExtension(last.Text) is ".json" or ".xml")
        {
            // The APIs of old chose the format of the response in this way.
            path = path.SetItem(path.Length - 1, new PathSegment(Path.GetFileNameWithoutExtension(last.Text)));
            forms.Add(new(path));
        }

        if (path.Length > 1 && path[0].IsVersion)
        {
            path = path[1..];
            forms.Add(new(path));
        }
        else if (path.Length > 2 && path[1].IsVersion)
        {
            // A service behind a shared host: /compute/v2.1/servers, {endpoint}/v3/users.
            path = path[2..];
            forms.Add(new(path));
        }

        if (path.Length > 1 && path[0].IsProject)
        {
            forms.Add(new(path[1..]));
        }

        return [.. forms];
    }

    /// <summary>The segments of a server's URL before the paths of the API: <c>/compute/v2.1</c>.</summary>
    public static PathTemplate BasePath(string url) => PathTemplate.Parse(url);
}

using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Path templates, as far as documents of one API need to be matched: placeholders match by position, not by name.</summary>
internal static class OperationUrl
{
    /// <summary>The template with nameless placeholders.</summary>
    public static string Shape(string path)
    {
        var shape = new System.Text.StringBuilder(path.Length);
        var depth = 0;
        foreach (var character in path)
        {
            depth += character == '{' ? 1 : 0;
            if (depth == 0 || character is '{' or '}')
            {
                shape.Append(character);
            }

            depth -= character == '}' && depth > 0 ? 1 : 0;
        }

        return shape.ToString();
    }

    /// <summary>The names of the placeholders, in order.</summary>
    public static ImmutableArray<string> Placeholders(string path) =>
        [.. path.Split('{').Skip(1).Select(static rest => rest.IndexOf('}', StringComparison.Ordinal) is var end and >= 0 ? rest[..end] : rest)];

    /// <summary>The shapes under which the operation is reached on its hosts: the base path of each of its servers, and its path.</summary>
    public static IEnumerable<string> Effective(ApiModel api, Operation operation) =>
        from server in ServersOf(api, operation)
        select Shape(BasePath(server) + operation.Path);

    /// <summary>The servers that hold for the operation; none stands for the root of the host that served the document.</summary>
    public static ImmutableArray<Server> ServersOf(ApiModel api, Operation operation) =>
        !operation.Servers.IsEmpty ? operation.Servers
        : !api.Servers.IsEmpty ? api.Servers
        : [new Server("/", null, [], operation.Location)];

    /// <summary>The URL with its variables at their defaults, without a final slash.</summary>
    public static string Url(Server server)
    {
        var url = server.Url;
        foreach (var variable in server.Variables)
        {
            url = url.Replace($"{{{variable.Name}}}", variable.Default ?? "{}", StringComparison.Ordinal);
        }

        return url.TrimEnd('/');
    }

    /// <summary>The path of the URL, without a final slash.</summary>
    public static string BasePath(Server server)
    {
        var url = Url(server);
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return url;
        }

        var slash = url.IndexOf('/', scheme + 3);
        return slash < 0 ? "" : url[slash..];
    }
}

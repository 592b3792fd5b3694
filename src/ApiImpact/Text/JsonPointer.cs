using System.Text.Json.Nodes;

namespace ApiImpact.Text;

/// <summary>JSON pointers (RFC 6901) as strings: <c>""</c> is the root, <c>/paths/~1segments</c> a member.</summary>
internal static class JsonPointer
{
    /// <summary>The pointer of a member or item of the value at <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, string token) => $"{pointer}/{Escape(token)}";

    /// <summary>The pointer of item <paramref name="index"/> of the array at <paramref name="pointer"/>.</summary>
    public static string Append(string pointer, int index) => $"{pointer}/{index}";

    /// <summary>A member name as a reference token: <c>~</c> becomes <c>~0</c> and <c>/</c> becomes <c>~1</c>.</summary>
    public static string Escape(string token) =>
        token.AsSpan().ContainsAny('~', '/') ? token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal) : token;

    /// <summary>The member name that a reference token stands for.</summary>
    public static string Unescape(string token) =>
        token.Contains('~', StringComparison.Ordinal) ? token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : token;

    /// <summary>The value at <paramref name="pointer"/>; null where there is none, or JSON's null.</summary>
    public static JsonNode? Resolve(JsonNode? root, string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            return null;
        }

        for (var end = 0; end < pointer.Length;)
        {
            var start = end + 1;
            end = pointer.IndexOf('/', start) is var next and >= 0 ? next : pointer.Length;
            var token = Unescape(pointer[start..end]);
            root = root switch
            {
                JsonObject members => members[token],
                JsonArray items when int.TryParse(token, out var index) && index >= 0 && index < items.Count => items[index],
                _ => null,
            };
        }

        return root;
    }

    /// <summary>The member names and indexes from the root down; none for the root.</summary>
    public static IEnumerable<string> Tokens(string pointer) => pointer.Length == 0 ? [] : pointer[1..].Split('/').Select(Unescape);
}

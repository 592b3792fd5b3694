using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Finds what a pointer that leads to nothing may have meant.</summary>
internal static class NearestPointer
{
    /// <summary>The pointer with its first wrong token put right; null where nothing is near.</summary>
    public static string? To(JsonNode? root, string pointer)
    {
        var at = root;
        var found = "";
        var tokens = pointer.StartsWith('/') ? JsonPointer.Tokens(pointer).ToList() : [];
        for (var index = 0; index < tokens.Count; index++)
        {
            if (at is not JsonObject members)
            {
                return null;
            }

            if (!members.TryGetPropertyValue(tokens[index], out var next))
            {
                var rest = tokens[(index + 1)..];
                return members.Select(static member => member.Key)
                    .Select(name => (Name: name, Distance: EditDistance.Between(name, tokens[index])))
                    .Where(near => near.Distance <= Math.Max(1, tokens[index].Length / 3))
                    .OrderBy(static near => near.Distance)
                    .ThenBy(static near => near.Name, StringComparer.Ordinal)
                    .Select(near => rest.Aggregate(JsonPointer.Append(found, near.Name), JsonPointer.Append))
                    .FirstOrDefault(meant => JsonPointer.Resolve(root, meant) is not null);
            }

            at = next;
            found = JsonPointer.Append(found, tokens[index]);
        }

        return null;
    }
}

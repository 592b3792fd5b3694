using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads path items: the operations of a path, of a webhook, of a callback.</summary>
internal sealed class PathReader(ImmutableArray<SecurityRequirement>? security)
{
    private static readonly ImmutableArray<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly HashSet<(Document, string)> open = [];

    /// <summary>A path as the model has it: without a trailing slash, but for the root's.</summary>
    public static string Template(string path) => path.Length > 1 ? path.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/" : path;

    /// <summary>The operations of a path item, in the order of the document.</summary>
    public IEnumerable<Operation> Read(Place reference, string path)
    {
        if (reference.Followed() is not { } item)
        {
            return [];
        }

        // A callback may refer to the path item that it stands in.
        if (!open.Add((item.Document, item.Pointer)))
        {
            reference.Report(OpenApiRules.ReferenceCycle, "the path item is a callback of itself; it is not followed again");
            return [];
        }

        List<Operation> operations = [];
        var reader = new OperationReader(this, item, security);
        foreach (var (name, place) in item.Members())
        {
            if (Methods.Contains(name, StringComparer.Ordinal))
            {
                operations.AddRange(reader.Read(place, name.ToUpperInvariant(), path));
            }
            else if (name == "additionalOperations")
            {
                operations.AddRange(place.Members().SelectMany(other => reader.Read(other.Value, other.Name, path)));
            }
        }

        open.Remove((item.Document, item.Pointer));
        return operations;
    }
}

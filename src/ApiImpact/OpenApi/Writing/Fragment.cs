using System.Text.Json.Nodes;
using ApiImpact.Dialects;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Writing;

/// <summary>
/// The OpenAPI 3.1 document that specs stand for: only what they state. What OpenAPI demands and a spec leaves out, or shows by a sample
/// alone, is marked with <c>x-apiimpact-inferred</c>.
/// </summary>
internal static class Fragment
{
    /// <summary>The member that marks what the spec does not state.</summary>
    public const string Inferred = "x-apiimpact-inferred";

    /// <summary>The member that holds the words of a spec for a new version whose number it does not give.</summary>
    public const string Gate = "x-apiimpact-gate";

    /// <summary>The member that tells where an operation was read.</summary>
    public const string Source = "x-apiimpact-source";

    /// <summary>The document of one or more specs; operations that a spec only mentions are not in it.</summary>
    public static JsonObject Of(IReadOnlyList<Spec> specs)
    {
        var title = specs.Count == 1 ? specs[0].Title : null;
        var components = new FragmentComponents();
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = title ?? "API changes",
                ["version"] = specs.Select(static spec => spec.Gate?.Since).FirstOrDefault(static version => version is not null) ?? "unstated",
            },
            ["paths"] = Paths(specs, components),
        };
        if (components.Schemas.Count > 0)
        {
            document["components"] = new JsonObject { ["schemas"] = components.Schemas };
        }

        return document;
    }

    private static JsonObject Paths(IReadOnlyList<Spec> specs, FragmentComponents components)
    {
        var paths = new JsonObject();
        var written =
            from spec in specs
            from operation in spec.Api.Operations
            where !operation.IsContext && operation.Change != OperationChange.Removed
            group (operation, Gate: operation.Gate ?? spec.Gate) by (Key: FragmentPath.KeyOf(operation.Path), operation.Method);
        foreach (var same in written)
        {
            var path = FragmentPath.Of(same.First().operation.Path);
            var place = paths.FirstOrDefault(item => FragmentPath.KeyOf(item.Key) == same.Key.Key).Key ?? path;
            if (!paths.ContainsKey(place))
            {
                paths[place] = new JsonObject();
            }

            // One path has one spelling in a document: the names of the first stand for all.
            paths[place]![same.Key.Method.ToLowerInvariant()] = FragmentOperation.Of(place, [.. same], components);
        }

        return paths;
    }
}

using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Reading;

/// <summary>Follows <c>$ref</c> and <c>$dynamicRef</c>.</summary>
internal static class ReferenceResolver
{
    /// <summary>The schema that a <c>$ref</c> leads to; null where there is none.</summary>
    public static SchemaSite? Resolve(SchemaSite from, string reference)
    {
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        var file = mark < 0 ? reference : reference[..mark];
        var fragment = mark < 0 ? "" : Uri.UnescapeDataString(reference[(mark + 1)..]);
        return Document(from, file) is { } document ? InDocument(document, fragment) : null;
    }

    /// <summary>What a <c>$ref</c> leads to that stands in a document outside of every named part of it; null where there is nothing.</summary>
    public static JsonNode? Target(SchemaScope scope, string reference) => Resolve(new SchemaSite(scope.Root, scope, "", "", SchemaDialect.Draft202012), reference)?.Json;

    /// <summary>The absolute form of a reference; null where nothing says what it is relative to.</summary>
    public static string? Absolute(SchemaSite from, string reference) =>
        ScopeIndex.Of(from.Scope, from.Dialect).Absolute(from.Resource, reference) is { Scheme: not "schema" } name ? name.AbsoluteUri : null;

    /// <summary>
    /// The schema that a <c>$dynamicRef</c> leads to: where the plain reference meets a <c>$dynamicAnchor</c>, the outermost one of that name
    /// among the resources that evaluation came through (<paramref name="path"/>, outermost first).
    /// </summary>
    public static SchemaSite? ResolveDynamic(SchemaSite from, string reference, IEnumerable<SchemaSite> path)
    {
        var first = Resolve(from, reference);
        var mark = reference.IndexOf('#', StringComparison.Ordinal);
        var name = mark < 0 ? "" : Uri.UnescapeDataString(reference[(mark + 1)..]);
        if (first is null || !ScopeIndex.Of(first.Scope, first.Dialect).IsDynamic(first.Pointer, name))
        {
            return first;
        }

        var outer =
            from resource in path
            let index = ScopeIndex.Of(resource.Scope, resource.Dialect)
            let pointer = index.PointerOfAnchor(resource.Resource, name)
            where pointer is not null && index.IsDynamic(pointer, name)
            select AtPointer(resource.Scope, pointer, resource.Dialect);
        return outer.FirstOrDefault() ?? first;
    }

    private static SchemaSite? Document(SchemaSite from, string file)
    {
        var index = ScopeIndex.Of(from.Scope, from.Dialect);
        if (file.Length == 0)
        {
            return AtPointer(from.Scope, from.Resource, from.Dialect);
        }

        var absolute = index.Absolute(from.Resource, file);
        if (absolute is not null && index.PointerOf(absolute) is { } pointer)
        {
            return AtPointer(from.Scope, pointer, from.Dialect);
        }

        var name = absolute is { Scheme: not "schema" } ? absolute : null;
        if ((from.Scope.Open(name?.AbsoluteUri ?? file) ?? MetaSchemas.Open(name)) is not { } opened)
        {
            return null;
        }

        ScopeIndex.Of(opened, from.Dialect, name);
        return SchemaSite.Of(opened.Root, opened, "", from.Dialect);
    }

    private static SchemaSite? InDocument(SchemaSite document, string fragment)
    {
        if (fragment.Length == 0)
        {
            return document;
        }

        var index = ScopeIndex.Of(document.Scope, document.Dialect);
        return fragment[0] == '/'
            ? AtPointer(document.Scope, document.Pointer + fragment, document.Dialect)
            : index.PointerOfAnchor(document.Resource, fragment) is { } pointer ? AtPointer(document.Scope, pointer, document.Dialect) : null;
    }

    private static SchemaSite? AtPointer(SchemaScope scope, string pointer, SchemaDialect dialect)
    {
        var node = scope.Root;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            switch (node)
            {
                case JsonObject @object when @object.TryGetPropertyValue(token, out var member):
                    node = member;
                    break;
                case JsonArray array when int.TryParse(token, out var at) && at >= 0 && at < array.Count:
                    node = array[at];
                    break;
                default:
                    return null;
            }
        }

        return SchemaSite.Of(node, scope, pointer, dialect);
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Reading;

/// <summary>The names that a document gives to schemas: <c>$id</c> (draft 4: <c>id</c>), <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
internal sealed class ScopeIndex
{
    private const int DeepestNesting = 200;

    private static readonly Uri Unnamed = new("schema:///");

    private static readonly ConditionalWeakTable<SchemaScope, ScopeIndex> Indexes = [];

    private readonly Dictionary<string, Uri> resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> pointers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Resource, string Name), string> anchors = [];
    private readonly HashSet<(string Pointer, string Name)> dynamicAnchors = [];

    private readonly Dictionary<string, SchemaDialect> dialects = new(StringComparer.Ordinal);

    private ScopeIndex(SchemaScope scope, SchemaDialect dialect, Uri? name)
    {
        resources[""] = name ?? Unnamed;
        if (SchemaDialects.StatedBy(scope.Root) is { } stated)
        {
            dialects[""] = dialect = stated;
        }

        if (scope.MayHold(dialect.Identifier) || scope.MayHold("$anchor") || scope.MayHold("$dynamicAnchor") || scope.MayHold("$schema"))
        {
            Walk(scope.Root, new Place("", "", dialect, IsSchema: false, 0));
        }

        // Where one resource states its draft, the others have that of the document.
        if (dialects.Count > 0)
        {
            dialects.TryAdd("", dialect);
        }
    }

    /// <summary>Whether a reference in the document may depend on the way to it.</summary>
    public bool HasDynamicAnchors => dynamicAnchors.Count > 0;

    /// <summary>The index of a document; made once. <paramref name="name"/> is where the document was opened from.</summary>
    public static ScopeIndex Of(SchemaScope scope, SchemaDialect dialect, Uri? name = null) =>
        Indexes.TryGetValue(scope, out var index) ? index : Indexes.GetValue(scope, key => new ScopeIndex(key, dialect, name));

    /// <summary>Whether a schema with an <c>$id</c> stands at <paramref name="pointer"/>.</summary>
    public bool IsResource(string pointer) => resources.Count > 1 && resources.ContainsKey(pointer);

    /// <summary>The pointer of the resource that holds what stands at <paramref name="pointer"/>.</summary>
    public string ResourceOf(string pointer)
    {
        if (resources.Count > 1)
        {
            for (var at = pointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
            {
                if (resources.ContainsKey(at))
                {
                    return at;
                }
            }
        }

        return "";
    }

    /// <summary>The draft in which a resource is written: that which it or a resource around it states, else <paramref name="otherwise"/>.</summary>
    public SchemaDialect DialectOf(string resource, SchemaDialect otherwise)
    {
        if (dialects.Count == 0)
        {
            return otherwise;
        }

        var at = resource;
        while (!dialects.ContainsKey(at))
        {
            at = ResourceOf(at[..at.LastIndexOf('/')]);
        }

        return dialects[at];
    }

    /// <summary>The absolute form of a reference that stands in <paramref name="resource"/>; null where it is not a reference.</summary>
    public Uri? Absolute(string resource, string reference) => Uri.TryCreate(resources[resource], reference, out var uri) ? uri : null;

    /// <summary>The pointer of the resource of that name in this document; null where there is none.</summary>
    public string? PointerOf(Uri name) => pointers.GetValueOrDefault(WithoutFragment(name));

    /// <summary>The pointer of an anchor of a resource; null where there is none.</summary>
    public string? PointerOfAnchor(string resource, string name) => anchors.GetValueOrDefault((resource, name));

    /// <summary>Whether the schema at <paramref name="pointer"/> has the dynamic anchor <paramref name="name"/>.</summary>
    public bool IsDynamic(string pointer, string name) => dynamicAnchors.Contains((pointer, name));

    private static string WithoutFragment(Uri name) => name.GetComponents(UriComponents.AbsoluteUri & ~UriComponents.Fragment, UriFormat.UriEscaped);

    /// <summary>Notes the names in a document. Outside of schemas anything may hold one; inside, what stands under an unknown keyword is no schema.</summary>
    private void Walk(JsonNode? node, Place place)
    {
        switch (node)
        {
            case JsonObject @object when place.Depth <= DeepestNesting:
                place = Note(@object, place);
                foreach (var (name, member) in @object)
                {
                    if (member is not JsonValue && (SchemaKeyword.Holds(name) || (!place.IsSchema && !SchemaKeyword.HoldsData(name))))
                    {
                        WalkMember(member, name, place.Down(name));
                    }
                }

                break;
            case JsonArray array when place.Depth <= DeepestNesting:
                for (var index = 0; index < array.Count; index++)
                {
                    Walk(array[index], place with { Pointer = JsonPointer.Append(place.Pointer, index), Depth = place.Depth + 1 });
                }

                break;
        }
    }

    private void WalkMember(JsonNode? member, string name, Place place)
    {
        if (member is JsonObject map && SchemaKeyword.HoldsMap(name))
        {
            foreach (var (key, schema) in map)
            {
                Walk(schema, place.Down(key) with { IsSchema = true });
            }
        }
        else
        {
            Walk(member, place with { IsSchema = place.IsSchema || SchemaKeyword.Holds(name) });
        }
    }

    private Place Note(JsonObject schema, Place place)
    {
        var stated = SchemaDialects.StatedBy(schema);
        var dialect = stated ?? place.Dialect;
        if (dialect.HidesBesideReference && schema["$ref"] is JsonValue)
        {
            return place;
        }

        var (pointer, resource) = (place.Pointer, place.Resource);
        if (Text(schema, dialect.Identifier) is { } id && Uri.TryCreate(resources[resource], id, out var name))
        {
            if (id.StartsWith('#'))
            {
                anchors.TryAdd((resource, id[1..]), pointer);
            }
            else
            {
                resources[pointer] = name;
                pointers.TryAdd(WithoutFragment(name), pointer);
                resource = pointer;
                if (stated is { } draft)
                {
                    dialects[pointer] = draft;
                }
            }
        }

        if (dialect.Knows("$anchor") && Text(schema, "$anchor") is { } anchor)
        {
            anchors.TryAdd((resource, anchor), pointer);
        }

        if (dialect.Knows("$dynamicAnchor") && Text(schema, "$dynamicAnchor") is { } dynamic)
        {
            anchors.TryAdd((resource, dynamic), pointer);
            dynamicAnchors.Add((pointer, dynamic));
        }

        return place with { Resource = resource, Dialect = resource == pointer ? dialect : place.Dialect };
    }

    private static string? Text(JsonObject schema, string keyword) =>
        schema[keyword] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.ToString() : null;

    /// <summary>Where the walk is.</summary>
    private readonly record struct Place(string Pointer, string Resource, SchemaDialect Dialect, bool IsSchema, int Depth)
    {
        public Place Down(string name) => this with { Pointer = JsonPointer.Append(Pointer, name), Depth = Depth + 1 };
    }
}

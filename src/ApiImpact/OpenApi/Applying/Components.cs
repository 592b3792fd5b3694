using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>The components of the document: what is there already is used, and nothing that has a name is overwritten.</summary>
internal sealed class Components(Draft draft, FragmentComponents fragment)
{
    private const string Schemas = "schemas";

    private readonly Dictionary<string, string> imported = new(StringComparer.Ordinal);

    /// <summary>A reference to a component of the kind that says the same; null where there is none.</summary>
    public string? Equal(string kind, JsonNode content) =>
        draft.Root["components"]?[kind] is JsonObject known && known.FirstOrDefault(component => JsonNode.DeepEquals(component.Value, content)).Key is { } name
            ? Reference(kind, name)
            : null;

    /// <summary>A reference to a schema that says the same as <paramref name="content"/>: one that is there, or a new one of that name, or nearly that name.</summary>
    public string Place(string wanted, JsonNode content) => Equal(Schemas, content) ?? Add(wanted, content);

    /// <summary>A reference to a new schema.</summary>
    public string Add(string wanted, JsonNode content)
    {
        var name = Free(wanted);
        Known()[name] = content;
        return Reference(Schemas, name);
    }

    /// <summary>The schema of the fragment that a reference there leads to.</summary>
    public JsonNode? OfFragment(string reference) => fragment.Schemas[JsonPointer.Tokens(reference[1..]).Last()];

    /// <summary>A part of the fragment as it stands in the document: in the document's form of schemas, and with references to the document's components.</summary>
    public JsonNode? Import(JsonNode? part)
    {
        switch (part)
        {
            case JsonObject members:
                var copy = new JsonObject();
                foreach (var (name, value) in members)
                {
                    copy[name] = name == "$ref" && value is JsonValue text && text.TryGetValue(out string? reference) ? ImportReference(reference) : Import(value);
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.Select(Import)]);
            default:
                return part?.DeepClone();
        }
    }

    private string ImportReference(string reference)
    {
        if (imported.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (OfFragment(reference) is not { } content)
        {
            return reference;
        }

        var wanted = JsonPointer.Tokens(reference[1..]).Last();
        if (!HasReference(content))
        {
            return imported[reference] = Place(wanted, content.DeepClone());
        }

        // What refers to others, and perhaps to itself, is known by its name: it is the same where the name leads to the same text.
        var name = Known()[wanted] is { } there && JsonNode.DeepEquals(there, content) ? wanted : Free(wanted);
        imported[reference] = Reference(Schemas, name);
        if (name != wanted || !Known().ContainsKey(name))
        {
            Known()[name] = new JsonObject();
            Known()[name] = Import(content);
        }

        return imported[reference];
    }

    private static bool HasReference(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(static member => member.Key == "$ref" || HasReference(member.Value)),
        JsonArray items => items.Any(HasReference),
        _ => false,
    };

    private string Free(string wanted)
    {
        var first = FragmentComponents.NameOf(wanted);
        var name = first;
        for (var number = 2; Known().ContainsKey(name); number++)
        {
            name = $"{first}_{number}";
        }

        return name;
    }

    private JsonObject Known() => Child(Child(draft.Root, "components"), Schemas);

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject child)
        {
            parent[name] = child = [];
        }

        return child;
    }

    private static string Reference(string kind, string name) => $"#/components/{kind}/{JsonPointer.Escape(name)}";
}

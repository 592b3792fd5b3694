using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>A schema of a spec, and the part of the operation that it describes.</summary>
/// <param name="Owner">The operation; null for a named schema that stands by itself.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Schema">The schema.</param>
internal sealed record StatedSchema(Operation? Owner, MessagePart Part, Schema Schema)
{
    /// <summary>How the schema is named in messages and subjects: <c>POST /segments request</c>.</summary>
    public string Name => Part.Of(Owner);

    /// <summary>
    /// The object schemas in it, root first, that the spec itself writes: what stands in for a name (<c>parameter_types.name</c>)
    /// or a placeholder is somebody else's.
    /// </summary>
    public IEnumerable<SchemaNode> Nodes => SchemaNode.Within(Schema.Json).Where(node => !IsForeign(node.Pointer));

    /// <summary>Whether the value at <paramref name="pointer"/>, from the schema's root, is not written here.</summary>
    public bool IsForeign(string pointer) => Schema.Notes.StandsForAnother(pointer);

    /// <summary>Whether a part of the value at <paramref name="pointer"/>, from the schema's root, is omitted.</summary>
    public bool IsPartial(string pointer) => Schema.Notes.PartialAt.Contains(pointer, StringComparer.Ordinal);

    /// <summary>The names in <c>required</c> that the object schema requires and does not define, and could not have from elsewhere.</summary>
    public IEnumerable<(string Name, int Index)> UndefinedRequired(SchemaNode node)
    {
        if (node is not { Properties: { Count: > 0 } properties } || IsPartial(node.Pointer) || IsPartial(node.Pointer + "/properties") || this.IsComposed(node.Pointer)
            || node.Says("patternProperties", "allOf", "anyOf", "oneOf", "$ref"))
        {
            return [];
        }

        return from item in (node.Json["required"] as JsonArray ?? []).Index()
               let name = (item.Item as JsonValue)?.TryGetValue<string>(out var text) == true ? text : null
               where name is not null && !properties.ContainsKey(name) && !IsForeign(JsonPointer.Append(node.Pointer + "/required", item.Index))
               select (name, item.Index);
    }

    /// <summary>Where the value at <paramref name="pointer"/>, from the schema's root, stands.</summary>
    public Location At(string pointer) => Schema.Scope.LocationOf(Schema.Pointer + pointer);

    /// <summary>Where the key of the member at <paramref name="pointer"/>, from the schema's root, stands.</summary>
    public Location AtKey(string pointer)
    {
        var positions = Schema.Scope.Positions;
        return new Location(positions.Source, positions.KeyAt(Schema.Pointer + pointer), Schema.Pointer + pointer);
    }

    /// <summary>A finding about the value at <paramref name="pointer"/>, from the schema's root.</summary>
    public Finding Find(string pointer, string message) => new(At(pointer), $"{Name} schema {pointer}", message);

    /// <summary>A finding about the key at <paramref name="pointer"/>, from the schema's root.</summary>
    public Finding FindKey(string pointer, string message) => new(AtKey(pointer), $"{Name} schema {pointer}", message);

    /// <summary>The span of the value at <paramref name="pointer"/>, from the schema's root.</summary>
    public TextSpan SpanAt(string pointer) => Schema.Scope.Positions.ValueAt(Schema.Pointer + pointer);

    /// <summary>Whether the schema is written as a Python dict, in which JSON's <c>true</c> is <c>True</c>.</summary>
    public bool IsPython => Schema.Notes.Language == LiteralLanguage.Python;

    /// <summary>The member <paramref name="name"/> of the root, where the root is an object that has it.</summary>
    public JsonNode? this[string name] => (Schema.Json as JsonObject)?[name];
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Reading;

/// <summary>Writes one schema as a text that is the same for schemas which say the same of a value in the same keywords; the schemas in it stand there by their names.</summary>
internal sealed class ContentText
{
    private readonly SchemaSite site;
    private readonly Func<SchemaSite, string?> nameOf;
    private readonly StringBuilder text = new();
    private bool isKnown = true;

    private ContentText(SchemaSite site, Func<SchemaSite, string?> nameOf) => (this.site, this.nameOf) = (site, nameOf);

    /// <summary>The text of the schema at <paramref name="site"/>; null where part of it is not known. <paramref name="nameOf"/> gives null for what is not known.</summary>
    public static string? Write(SchemaSite site, Func<SchemaSite, string?> nameOf) => new ContentText(site, nameOf).Write();

    private string? Write()
    {
        text.Append(CultureInfo.InvariantCulture, $"{site.Dialect}:");
        if (ScopeIndex.Of(site.Scope, site.Dialect).HasDynamicAnchors)
        {
            return null;
        }

        if (site.Json is not JsonObject schema)
        {
            Data(site.Json);
        }
        else if (site.Dialect.HidesBesideReference && schema.ContainsKey("$ref"))
        {
            // What stands beside a reference is ignored.
            Keyword("$ref", schema["$ref"], isTagged: false);
        }
        else
        {
            var isTagged = schema.ContainsKey("discriminator");
            foreach (var (keyword, value) in schema.Where(static member => !IsNote(member.Key)).OrderBy(static member => member.Key, StringComparer.Ordinal))
            {
                Keyword(keyword, value, isTagged);
            }
        }

        return isKnown ? text.ToString() : null;
    }

    private static bool IsNote(string keyword) => keyword.StartsWith("x-", StringComparison.Ordinal)
        || keyword is "title" or "description" or "default" or "example" or "examples" or "deprecated" or "readOnly" or "writeOnly" or "externalDocs" or "xml"
            or "$comment" or "$defs" or "definitions" or "$id" or "id" or "$schema" or "$anchor";

    private void Keyword(string keyword, JsonNode? value, bool isTagged)
    {
        text.Append(JsonData.Of(keyword)).Append(':');
        switch (value)
        {
            case JsonValue reference when keyword == "$ref":
                Reference(reference);
                break;
            case not null when keyword is "$dynamicRef" or "$recursiveRef":
                isKnown = false;
                break;
            case JsonObject parts when SchemaKeyword.HoldsMap(keyword):
                var parent = site.Child(parts, keyword);
                List(parts.OrderBy(static part => part.Key, StringComparer.Ordinal), part =>
                {
                    text.Append(JsonData.Of(part.Key)).Append(':');
                    Part(parent.Child(part.Value, part.Key));
                });
                break;
            case JsonArray parts when SchemaKeyword.Holds(keyword):
                var list = site.Child(parts, keyword);
                List(parts.Index(), part =>
                {
                    Part(list.Child(part.Item, part.Index));
                    if (isTagged)
                    {
                        // A discriminator tells branches apart by how they are referred to.
                        Data((part.Item as JsonObject)?["$ref"]);
                    }
                });
                break;
            case not null when SchemaKeyword.Holds(keyword):
                Part(site.Child(value, keyword));
                break;
            case JsonArray set when keyword is "type" or "required" or "enum":
                List(set.Select(Read).Order(StringComparer.Ordinal), item => text.Append(item));
                break;
            default:
                Data(value);
                break;
        }

        text.Append(';');
    }

    private void List<T>(IEnumerable<T> items, Action<T> write)
    {
        text.Append('[');
        foreach (var item in items)
        {
            write(item);
            text.Append(',');
        }

        text.Append(']');
    }

    private void Reference(JsonValue reference)
    {
        if (reference.GetValueKind() == JsonValueKind.String && ReferenceResolver.Resolve(site, reference.ToString()) is { } target)
        {
            Part(target);
        }
        else if (reference.GetValueKind() == JsonValueKind.String && ReferenceResolver.Absolute(site, reference.ToString()) is { } absolute)
        {
            // Nobody knows what stands there, but it is the same wherever it is referred to.
            text.Append(JsonData.Of(absolute));
        }
        else
        {
            isKnown = false;
        }
    }

    private void Part(SchemaSite part)
    {
        if (part.Json is JsonObject or JsonValue)
        {
            var name = nameOf(part);
            isKnown &= name is not null;
            text.Append('#').Append(name);
        }
        else
        {
            Data(part.Json);
        }
    }

    private void Data(JsonNode? value) => text.Append(Read(value));

    private string Read(JsonNode? value)
    {
        if (JsonData.TryRead(value, out var data))
        {
            return data.ToString();
        }

        isKnown = false;
        return "";
    }
}

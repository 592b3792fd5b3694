using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Reading;

/// <summary>Reads the keywords of one schema. A keyword whose value is not of the right form makes the schema unreadable in that part, which is said.</summary>
internal sealed class KeywordReader
{
    private readonly SchemaSite site;
    private readonly JsonObject schema;
    private string? unreadable;

    private KeywordReader(SchemaSite site, JsonObject schema)
    {
        this.site = site;
        this.schema = schema;
    }

    /// <summary>What the schema at <paramref name="site"/> says.</summary>
    public static SchemaKeywords Read(SchemaSite site) => site.Json switch
    {
        JsonObject schema => new KeywordReader(site, schema).ReadObject(),
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => new SchemaKeywords { Boolean = value.GetValue<bool>() },
        _ => new SchemaKeywords { Unreadable = $"what stands at {site.Pointer} is not a schema" },
    };

    private SchemaKeywords ReadObject()
    {
        var reference = Text("$ref");
        if (reference is not null && site.Dialect.HidesBesideReference)
        {
            // Drafts 4 to 7: "All other properties in a "$ref" object MUST be ignored." OpenAPI 3.0 says the same.
            return new SchemaKeywords { Ref = reference, Unreadable = unreadable };
        }

        if (site.Dialect == SchemaDialect.Draft201909 && schema.ContainsKey("$recursiveRef"))
        {
            unreadable = $"'$recursiveRef' at {site.Pointer} is not read";
        }

        var (types, integersOnly) = Types();
        var tuple = schema["items"] as JsonArray;
        var dependencies = schema["dependencies"] as JsonObject;
        return new SchemaKeywords
        {
            Ref = reference,
            DynamicRef = Text("$dynamicRef"),
            Types = types,
            IntegersOnly = integersOnly,
            Enum = Values("enum"),
            Const = Holds("const", out var constant) ? Value("const", constant) : null,
            Bounds = [.. Bounds("minimum", "exclusiveMinimum", isLower: true), .. Bounds("maximum", "exclusiveMaximum", isLower: false)],
            MultipleOf = Number("multipleOf") is { } unit ? unit.Sign > 0 ? unit : Malformed<ExactNumber?>("multipleOf") : null,
            MinLength = Count("minLength"),
            MaxLength = Count("maxLength"),
            Pattern = Text("pattern"),
            Format = Text("format"),
            Prefix = tuple is null ? Schemas("prefixItems") : Schemas("items"),
            Items = tuple is null ? Schema("items") : Schema("additionalItems"),
            MinItems = Count("minItems"),
            MaxItems = Count("maxItems"),
            UniqueItems = Flag("uniqueItems"),
            Contains = Schema("contains"),
            MinContains = Count("minContains"),
            MaxContains = Count("maxContains"),
            UnevaluatedItems = Schema("unevaluatedItems"),
            Properties = NamedSchemas("properties"),
            PatternProperties = NamedSchemas("patternProperties"),
            AdditionalProperties = Schema("additionalProperties"),
            PropertyNames = Schema("propertyNames"),
            Required = Required(),
            MinProperties = Count("minProperties"),
            MaxProperties = Count("maxProperties"),
            DependentRequired = [.. NamedNames("dependentRequired"), .. dependencies is null ? [] : NamedNames("dependencies")],
            DependentSchemas = [.. NamedSchemas("dependentSchemas"), .. dependencies is null ? [] : NamedSchemas("dependencies")],
            UnevaluatedProperties = Schema("unevaluatedProperties"),
            AllOf = Schemas("allOf"),
            AnyOf = Schemas("anyOf"),
            OneOf = Schemas("oneOf"),
            Not = Schema("not"),
            If = Schema("if"),
            Then = Schema("then"),
            Else = Schema("else"),
            Unreadable = unreadable,
        };
    }

    private (JsonTypes? Types, bool IntegersOnly) Types()
    {
        if (!Holds("type", out var written))
        {
            return (null, false);
        }

        var types = JsonTypes.None;
        var (integers, numbers) = (false, false);
        foreach (var name in written is JsonArray list ? [.. list] : new[] { written })
        {
            var type = (name as JsonValue)?.ToString() switch
            {
                "null" => JsonTypes.Null,
                "boolean" => JsonTypes.Boolean,
                "integer" or "number" => JsonTypes.Number,
                "string" => JsonTypes.String,
                "array" => JsonTypes.Array,
                "object" => JsonTypes.Object,
                "any" when site.Dialect == SchemaDialect.Draft4 => JsonTypes.All,
                _ => JsonTypes.None,
            };
            if (type == JsonTypes.None)
            {
                return Malformed<(JsonTypes?, bool)>("type");
            }

            integers |= (name as JsonValue)?.ToString() == "integer";
            numbers |= (name as JsonValue)?.ToString() is "number" or "any";
            types |= type;
        }

        // OpenAPI 3.0.3: "A true value adds "null" to the allowed type specified by the type keyword, only if type is explicitly defined within
        // the same Schema Object."
        return (site.Dialect == SchemaDialect.OpenApi30 && Flag("nullable") ? types | JsonTypes.Null : types, integers && !numbers);
    }

    /// <summary>Whether the schema has a keyword that its draft knows.</summary>
    private bool Holds(string keyword, out JsonNode? value) => schema.TryGetPropertyValue(keyword, out value) && site.Dialect.Knows(keyword);

    private IEnumerable<NumberBound> Bounds(string keyword, string exclusive, bool isLower)
    {
        // Draft 4 and OpenAPI 3.0 write a boolean beside the bound, later drafts a bound of its own; the value says which is meant.
        var isFlag = schema[exclusive] is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
        if (Number(keyword) is { } bound)
        {
            yield return new NumberBound(keyword, isLower, bound, isFlag && Flag(exclusive));
        }

        if (!isFlag && Number(exclusive) is { } strict)
        {
            yield return new NumberBound(exclusive, isLower, strict, IsExclusive: true);
        }
    }

    private ImmutableArray<string> Required()
    {
        // Draft 3 wrote `required: true` at the property, and Python services kept the habit; no later draft gives it a meaning.
        return schema["required"] is JsonValue flag && flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : Names("required", schema["required"]);
    }

    private string? Text(string keyword) => (Holds(keyword, out var written) ? written : null) switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.ToString(),
        _ => Malformed<string?>(keyword),
    };

    private bool Flag(string keyword) => schema[keyword] switch
    {
        null => false,
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => value.GetValue<bool>(),
        _ => Malformed<bool>(keyword),
    };

    private ExactNumber? Number(string keyword) => !Holds(keyword, out var value) ? null
        : Value(keyword, value) is { Type: JsonTypes.Number } data ? data.Number
        : Malformed<ExactNumber?>(keyword);

    private int? Count(string keyword) => Number(keyword) is { } number ? number.AsCount() ?? Malformed<int?>(keyword) : null;

    private JsonData? Value(string keyword, JsonNode? value) => JsonData.TryRead(value, out var data) ? data : Malformed<JsonData?>(keyword);

    private ImmutableArray<JsonData> Values(string keyword)
    {
        if (!Holds(keyword, out var written))
        {
            return default;
        }

        if (written is not JsonArray array)
        {
            return Malformed<ImmutableArray<JsonData>>(keyword);
        }

        var values = array.Select(item => Value(keyword, item)).ToList();
        return values.Contains(null) ? default : [.. values.OfType<JsonData>()];
    }

    private SchemaSite? Schema(string keyword) => !Holds(keyword, out var value) ? null : Schema(keyword, value, site.Child(value, keyword));

    private SchemaSite? Schema(string keyword, JsonNode? value, SchemaSite child) =>
        value is JsonObject || (value is JsonValue flag && flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False) ? child : Malformed<SchemaSite?>(keyword);

    private ImmutableArray<SchemaSite> Schemas(string keyword)
    {
        if (!Holds(keyword, out var value))
        {
            return [];
        }

        if (value is not JsonArray array)
        {
            return Malformed<ImmutableArray<SchemaSite>?>(keyword) ?? [];
        }

        var parent = site.Child(array, keyword);
        return [.. array.Select((item, index) => Schema(keyword, item, parent.Child(item, index))).OfType<SchemaSite>()];
    }

    private ImmutableArray<KeyValuePair<string, SchemaSite>> NamedSchemas(string keyword)
    {
        if (!Holds(keyword, out var value))
        {
            return [];
        }

        if (value is not JsonObject members)
        {
            return Malformed<ImmutableArray<KeyValuePair<string, SchemaSite>>?>(keyword) ?? [];
        }

        var parent = site.Child(members, keyword);
        return
        [
            .. from member in members
               where keyword != "dependencies" || member.Value is not JsonArray
               let child = Schema(keyword, member.Value, parent.Child(member.Value, member.Key))
               where child is not null
               select KeyValuePair.Create(member.Key, child),
        ];
    }

    private ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> NamedNames(string keyword)
    {
        if (!Holds(keyword, out var value))
        {
            return [];
        }

        return value is not JsonObject members
            ? Malformed<ImmutableArray<KeyValuePair<string, ImmutableArray<string>>>?>(keyword) ?? []
            : [.. from member in members where keyword != "dependencies" || member.Value is JsonArray select KeyValuePair.Create(member.Key, Names(keyword, member.Value))];
    }

    private ImmutableArray<string> Names(string keyword, JsonNode? value)
    {
        if (value is null && !schema.ContainsKey(keyword))
        {
            return [];
        }

        if (value is not JsonArray array || array.Any(static item => item is not JsonValue name || name.GetValueKind() != JsonValueKind.String))
        {
            return Malformed<ImmutableArray<string>?>(keyword) ?? [];
        }

        return [.. array.Select(static item => item!.ToString())];
    }

    private T? Malformed<T>(string keyword)
    {
        unreadable ??= $"'{keyword}' at {JsonPointer.Append(site.Pointer, keyword)} is not of the form that the keyword has";
        return default;
    }
}

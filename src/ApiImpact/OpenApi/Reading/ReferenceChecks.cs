using System.Collections.Frozen;
using System.Text.Json.Nodes;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Looks for references that lead to nothing, in schemas as everywhere else. The walk keeps out of examples and of other data, where <c>$ref</c> is no reference.</summary>
internal sealed class ReferenceChecks
{
    // Objects whose members have names of the author's, such as a property that is called "default".
    private static readonly FrozenSet<string> Maps = FrozenSet.Create(
        StringComparer.Ordinal, "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies", "schemas", "responses", "parameters", "headers",
        "requestBodies", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "mediaTypes", "content", "variables", "encoding");

    private readonly Document document;
    private readonly Stack<string> tokens = new();
    private readonly HashSet<string> sound = new(StringComparer.Ordinal);

    private ReferenceChecks(Document document) => this.document = document;

    /// <summary>Reports the references of one file. Files that they lead to are opened.</summary>
    public static void Report(Document document)
    {
        if (document.Scope.Root is { } root)
        {
            new ReferenceChecks(document).Walk(root, isMap: false);
        }
    }

    private void Walk(JsonNode node, bool isMap)
    {
        if (node is JsonArray items)
        {
            for (var index = 0; index < items.Count; index++)
            {
                if (items[index] is { } item and not JsonValue)
                {
                    Descend(item, index.ToString(System.Globalization.CultureInfo.InvariantCulture), isMap: false);
                }
            }

            return;
        }

        foreach (var (name, value) in (JsonObject)node)
        {
            if (value is JsonValue text)
            {
                if (!isMap && name == "$ref" && text.TryGetValue(out string? reference) && !sound.Contains(reference))
                {
                    Check(node, text, reference);
                }
            }
            else if (value is not null && (isMap || !HoldsData(name)))
            {
                Descend(value, name, !isMap && value is JsonObject && Maps.Contains(name));
            }
        }
    }

    private void Descend(JsonNode value, string token, bool isMap)
    {
        tokens.Push(token);
        Walk(value, isMap);
        tokens.Pop();
    }

    private void Check(JsonNode owner, JsonNode text, string reference)
    {
        // A schema may have a name of its own, against which the references in it are resolved.
        var pointer = tokens.Reverse().Aggregate("", JsonPointer.Append);
        var resource = ScopeIndex.Of(document.Scope, document.Dialect).ResourceOf(pointer);
        if (ReferenceResolver.Resolve(new SchemaSite(owner, document.Scope, pointer, resource, document.Dialect), reference) is not null
            || document.Workspace.Resolves(new Place(document, text, JsonPointer.Append(pointer, "$ref")), reference))
        {
            sound.Add(reference);
        }
    }

    private static bool HoldsData(string name) =>
        name is "example" or "examples" or "default" or "enum" or "const" or "value" or "dataValue" || name.StartsWith("x-", StringComparison.Ordinal);
}

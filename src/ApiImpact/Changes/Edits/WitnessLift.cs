using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Changes.Edits;

/// <summary>Puts a value that breaks a place into a whole message: what the sender may send with that value there.</summary>
internal static class WitnessLift
{
    /// <summary>The producer's schema, limited to messages with the value at the end of the way; null where the way cannot be forced.</summary>
    public static Schema? Through(Schema producer, ImmutableArray<SchemaStep> steps, JsonNode? value)
    {
        JsonObject demand = new() { ["enum"] = new JsonArray(value?.DeepClone()) };
        for (var index = steps.Length - 1; index >= 0; index--)
        {
            var step = steps[index];
            var next = (step.Kind, step.Keyword) switch
            {
                (StepKind.Member, _) => new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { [step.Name] = demand },
                    ["required"] = new JsonArray(step.Name),
                },
                (StepKind.Item, "items") => new JsonObject { ["type"] = "array", ["items"] = demand, ["minItems"] = 1 },
                (StepKind.Item, "prefixItems") => At(int.Parse(step.Name, CultureInfo.InvariantCulture), demand, producer.Dialect),
                (StepKind.Rest, "additionalProperties") => Some(new JsonObject { ["additionalProperties"] = Not(demand) }),
                (StepKind.Rest, "patternProperties") => Some(new JsonObject { ["patternProperties"] = new JsonObject { [step.Name] = Not(demand) } }),
                (StepKind.Same, "anyOf" or "oneOf" or "allOf") => demand,
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            demand = next;
        }

        return producer with { Json = new JsonObject { ["allOf"] = new JsonArray(producer.Json.DeepClone(), demand) } };
    }

    /// <summary>The values that a message has at the ends of the way.</summary>
    public static IEnumerable<JsonNode?> ValuesAt(JsonNode? message, ImmutableArray<SchemaStep> steps)
    {
        IEnumerable<JsonNode?> values = [message];
        foreach (var step in steps)
        {
            values = values.SelectMany(value => (step.Kind, value) switch
            {
                (StepKind.Same, _) => [value],
                (StepKind.Member, JsonObject members) => members.TryGetPropertyValue(step.Name, out var member) ? [member] : [],
                (StepKind.Rest, JsonObject members) => members.Select(static member => member.Value),
                (StepKind.Item, JsonArray items) => items,
                _ => (IEnumerable<JsonNode?>)[],
            });
        }

        return values;
    }

    /// <summary>A list with the value at its place.</summary>
    private static JsonObject At(int index, JsonObject demand, SchemaDialect dialect) => new()
    {
        ["type"] = "array",
        [dialect == SchemaDialect.Draft202012 ? "prefixItems" : "items"] = new JsonArray([.. Enumerable.Range(0, index).Select(static _ => new JsonObject()), demand]),
        ["minItems"] = index + 1,
    };

    /// <summary>An object of which some member does not fit.</summary>
    private static JsonObject Some(JsonObject none) => new() { ["type"] = "object", ["not"] = none };

    private static JsonObject Not(JsonObject demand) => new() { ["not"] = demand };
}

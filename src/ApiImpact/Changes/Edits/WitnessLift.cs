using System.Collections.Immutable;
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
                (StepKind.Same, "anyOf" or "oneOf") => demand,
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
}

using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Changes.Edits;

/// <summary>Decides by containment whether a message, or a place in it, still fits.</summary>
internal sealed class SchemaJudge(ChangeOptions options)
{
    private readonly SchemaComparer comparer = new();
    private readonly DirectedSchemas directed = new();
    private readonly Dictionary<(SchemaDifference, Sender, bool IsRequest), Judgement> known = [];

    private ObjectReading Reading => options.JsonSchemaObjects ? ObjectReading.JsonSchema : ObjectReading.Messages;

    /// <summary>Whether what the sender may send at this place is taken by the receiver.</summary>
    public Judgement Judge(SchemaDifference difference, Sender sender, bool isRequest)
    {
        var key = (difference, sender, isRequest);
        if (!known.TryGetValue(key, out var judgement))
        {
            known[key] = judgement = Judge(difference.Before, difference.After, sender, isRequest);
        }

        return judgement;
    }

    /// <summary>The same for any two schemas.</summary>
    public Judgement Judge(SchemaView before, SchemaView after, Sender sender, bool isRequest)
    {
        var (producer, consumer) = sender == Sender.Client ? (before, after) : (after, before);
        return Contains(Single(producer), Single(consumer), isRequest);
    }

    /// <summary>Whether the producer's schema is contained in the consumer's, in a request or a response.</summary>
    public Judgement Contains(Schema producer, Schema consumer, bool isRequest)
    {
        var (sent, read) = directed.Of(producer, consumer, isRequest);
        return comparer.Contains(sent, read, Reading) switch
        {
            Containment.Contained => Judgement.Compatible,
            Containment.NotContained refuted => new Judgement(Verdict.Breaking, refuted.Witness.Value, Rejection(read, refuted.Witness)),
            Containment.Unknown unknown => new Judgement(Verdict.Unknown, null, unknown.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Whether a schema takes a value.</summary>
    public static bool Accepts(SchemaView view, JsonNode? value) => SchemaValidator.Validate(Single(view), value).Length == 0;

    /// <summary>Whether it is proved that nothing can be sent that fits the schema: then whatever is said of its messages is said of none.</summary>
    public bool IsEmpty(Schema producer, bool isRequest) =>
        Contains(producer, producer with { Json = JsonValue.Create(false), Pointer = "", Dialect = SchemaDialect.Draft202012 }, isRequest).Verdict == Verdict.Compatible;

    /// <summary>The schema of the model that a view stands for, and whatever else has to hold; several that hold together become one <c>allOf</c>.</summary>
    public static Schema Single(SchemaView view, JsonNode? and = null)
    {
        var root = view.Roots[0];
        JsonNode?[] parts = [.. view.Roots.Select(static site => site.Json), .. and is null ? (JsonNode?[])[] : [and]];
        return new Schema
        {
            Json = parts is [{ } only] ? only : new JsonObject { ["allOf"] = new JsonArray([.. parts.Select(static part => part?.DeepClone())]) },
            Scope = root.Scope,
            Pointer = root.Pointer,
            Dialect = root.Dialect,
            Location = Location.OfValue(root.Scope.Positions, root.Pointer),
        };
    }

    private static string? Rejection(Schema consumer, Witness witness) =>
        SchemaValidator.Validate(consumer, witness.Value) is [.., var mismatch]
            ? $"{mismatch.Message}{(mismatch.Instance.Length == 0 ? "" : $", at {mismatch.Instance}")}"
            : null;
}

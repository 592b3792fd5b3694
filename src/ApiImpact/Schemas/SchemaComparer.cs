using ApiImpact.Model;

namespace ApiImpact.Schemas;

/// <summary>Compares what schemas accept. One instance serves a whole run: it remembers what it has proved, by content.</summary>
internal sealed class SchemaComparer
{
    private readonly string reason = "containment is not decided yet";

    /// <summary>Whether every value that the producer may send is accepted by the consumer.</summary>
    public Containment Contains(Schema producer, Schema consumer, ObjectReading reading) => new Containment.Unknown(reason);

    /// <summary>How the values of two schemas relate; under <see cref="ObjectReading.Messages"/> each is read as the producer against the other as the consumer.</summary>
    public Relation Compare(Schema first, Schema second, ObjectReading reading) => new(RelationKind.Unknown, null, null, reason);
}

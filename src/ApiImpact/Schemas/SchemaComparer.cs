using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.NormalForm;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Solving;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas;

/// <summary>Compares what schemas accept. One instance serves a whole run: it remembers what it has proved, by content.</summary>
internal sealed class SchemaComparer
{
    private readonly SchemaCompiler compiler = new(new FormulaFactory());
    private readonly Effort effort;
    private readonly Solver solver;

    public SchemaComparer()
    {
        effort = new Effort(compiler.Factory);
        solver = new Solver(compiler.Factory, effort);
    }

    /// <summary>Whether every value that the producer may send is accepted by the consumer.</summary>
    public Containment Contains(Schema producer, Schema consumer, ObjectReading reading)
    {
        var (sent, accepted) = (SchemaSite.Of(producer), SchemaSite.Of(consumer));
        if (SchemaContent.Of(sent) is { } content && content == SchemaContent.Of(accepted))
        {
            return new Containment.Contained();
        }

        var strictness = reading == ObjectReading.Messages ? Strictness.Producer : Strictness.Plain;
        var consumed = compiler.Compile(accepted, Strictness.Plain);
        if (compiler.Compile(sent, Strictness.Plain) == consumed)
        {
            // Whatever the reading, a producer sends no more than its schema accepts.
            return new Containment.Contained();
        }

        var produced = compiler.Compile(sent, strictness);
        effort.Renew();
        if (solver.Evident.Holds(produced, consumed))
        {
            return Contained(produced, reading);
        }

        var escaping = compiler.Factory.And(produced, compiler.Factory.Not(consumed));
        var outcome = solver.Solve(escaping);
        if (outcome is Outcome.None)
        {
            return Contained(produced, reading);
        }

        if (outcome is Outcome.Undecided && IsSamePlace(producer, consumer))
        {
            return new Containment.Contained();
        }

        return outcome.Candidate is { } value && Separates(value, sent, strictness, accepted)
            ? SecondOpinion.Accepts(sent, value) == false || SecondOpinion.Accepts(accepted, value) == true
                ? new Containment.Unknown("a second validator does not agree on the value that was found")
                : new Containment.NotContained(new Witness(value.ToNode()))
            : new Containment.Unknown(outcome is Outcome.Undecided undecided ? undecided.Reason : "the value that was found could not be confirmed");
    }

    /// <summary>How the values of two schemas relate; under <see cref="ObjectReading.Messages"/> each is read as the producer against the other as the consumer.</summary>
    public Relation Compare(Schema first, Schema second, ObjectReading reading)
    {
        var (forward, backward) = (Contains(first, second, reading), Contains(second, first, reading));
        var (onlyInFirst, onlyInSecond) = ((forward as Containment.NotContained)?.Witness, (backward as Containment.NotContained)?.Witness);
        return (forward, backward) switch
        {
            (Containment.Unknown unknown, _) => new Relation(RelationKind.Unknown, null, onlyInSecond, unknown.Reason),
            (_, Containment.Unknown unknown) => new Relation(RelationKind.Unknown, onlyInFirst, null, unknown.Reason),
            (Containment.Contained, Containment.Contained) => new Relation(RelationKind.Equal, null, null, null),
            (Containment.Contained, _) => new Relation(RelationKind.Narrower, null, onlyInSecond, null),
            (_, Containment.Contained) => new Relation(RelationKind.Wider, onlyInFirst, null, null),
            _ => Apart(first, second, onlyInFirst, onlyInSecond),
        };
    }

    /// <summary>What was proved, unless it says nothing: of a message that cannot be, no one meant to say that it fits. A schema that rejects all in so many words means it.</summary>
    private Containment Contained(Formula produced, ObjectReading reading) =>
        reading == ObjectReading.Messages && produced != compiler.Factory.None && solver.Solve(produced) is Outcome.None
            ? new Containment.Unknown("no value at all is one that the sender's schema describes, so nothing is said of those that are sent")
            : new Containment.Contained();

    /// <summary>Whether both are the same place of documents that say the same; asked last, since whole documents are compared.</summary>
    private static bool IsSamePlace(Schema first, Schema second) =>
        first.Dialect == second.Dialect
        && first.Pointer == second.Pointer
        && JsonNode.DeepEquals(first.Json, second.Json)
        && (ReferenceEquals(first.Scope, second.Scope) || JsonNode.DeepEquals(first.Scope.Root, second.Scope.Root));

    private static bool Separates(JsonData value, SchemaSite producer, Strictness strictness, SchemaSite consumer) =>
        SchemaValidator.Judge(producer, value, strictness).IsValid == true && SchemaValidator.Judge(producer, value, Strictness.Plain).IsValid == true && SchemaValidator.Judge(consumer, value, Strictness.Plain).IsValid == false;

    private Relation Apart(Schema first, Schema second, Witness? onlyInFirst, Witness? onlyInSecond)
    {
        var both = compiler.Factory.And(compiler.Compile(SchemaSite.Of(first), Strictness.Plain), compiler.Compile(SchemaSite.Of(second), Strictness.Plain));
        effort.Renew();
        var outcome = solver.Solve(both);
        return outcome switch
        {
            Outcome.None => new Relation(RelationKind.Disjoint, onlyInFirst, onlyInSecond, null),
            { Candidate: { } value } when Accept(value, first) && Accept(value, second) => new Relation(RelationKind.Overlapping, onlyInFirst, onlyInSecond, null),
            _ => new Relation(RelationKind.Unknown, onlyInFirst, onlyInSecond, "whether some value is accepted by both is not decided"),
        };

        static bool Accept(JsonData value, Schema schema) => SchemaValidator.Judge(SchemaSite.Of(schema), value, Strictness.Plain).IsValid == true;
    }
}

using System.Text.Json.Nodes;
using ApiImpact.Schemas;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;
using CsCheck;

namespace ApiImpact.Tests.Schemas;

/// <summary>What holds of containment whatever the schemas are.</summary>
public sealed class ContainmentProperties
{
    private static readonly int Runs = int.TryParse(Environment.GetEnvironmentVariable("APIIMPACT_PAIRS"), out var runs) ? runs : 400;

    /// <summary>A schema that is recursive through <c>#/$defs/node</c>, where it refers to it.</summary>
    private static readonly Gen<JsonNode> Schema = Gen.Select(SchemaGenerator.Schema(2), SchemaGenerator.Schema(1)).Select((schema, node) =>
    {
        if (schema is JsonObject @object)
        {
            @object["$defs"] = new JsonObject
            {
                ["node"] = new JsonObject { ["type"] = new JsonArray("object", "string"), ["properties"] = new JsonObject { ["a"] = new JsonObject { ["$ref"] = "#/$defs/node" }, ["b"] = node.DeepClone() } },
            };
        }

        return schema;
    });

    /// <summary>A schema that refers to nothing outside of it.</summary>
    private static readonly Gen<JsonNode> Closed = SchemaGenerator.Schema(1).Where(static schema => !schema.ToJsonString().Contains("$ref", StringComparison.Ordinal));

    [Fact]
    public void An_answer_survives_every_value() => Gen.Select(Schema, Schema, Gen.Enum<ObjectReading>(), SchemaGenerator.Value(2).Array[30]).Sample(
        (a, b, reading, values) =>
        {
            var answer = new SchemaComparer().Contains(SchemaSources.Of(a.DeepClone()), SchemaSources.Of(b.DeepClone()), reading);
            switch (answer)
            {
                case Containment.Contained:
                    var escaped = values.Concat(values.Select(value => Mutated(value))).FirstOrDefault(value => Separates(a, b, reading, value), Nothing);
                    Assert.True(ReferenceEquals(escaped, Nothing), $"{a.ToJsonString()} is not contained in {b.ToJsonString()}: {escaped?.ToJsonString() ?? "null"}");
                    break;
                case Containment.NotContained no:
                    Assert.True(Separates(a, b, reading, no.Witness.Value), $"{no.Witness.Value?.ToJsonString()} does not separate {a.ToJsonString()} from {b.ToJsonString()}");
                    break;
            }
        },
        iter: Runs, threads: 1, print: pair => $"{pair.Item1.ToJsonString()} | {pair.Item2.ToJsonString()} | {pair.Item3}");

    [Fact]
    public void A_value_is_accepted_by_the_formula_where_it_is_valid() => Gen.Select(Schema, SchemaGenerator.Value(2).Array[10]).Sample(
        (a, values) =>
        {
            foreach (var value in values)
            {
                // {value} ⊆ a exactly where a validates it.
                var schema = SchemaSources.Of(a.DeepClone());
                var single = SchemaSources.Of(new JsonObject { ["const"] = value?.DeepClone() });
                var answer = new SchemaComparer().Contains(single, schema, ObjectReading.JsonSchema);
                Assert.True(SchemaValidator.Judge(schema, value).IsValid == true ? answer is Containment.Contained : answer is Containment.NotContained, $"{value?.ToJsonString() ?? "null"} in {a.ToJsonString()}: {answer}");
            }
        },
        iter: Runs / 5, threads: 1);

    [Fact]
    public void A_schema_is_contained_in_itself() => Schema.Sample(
        a => Assert.IsType<Containment.Contained>(Contains(a, a)), iter: Runs, threads: 1, print: a => a.ToJsonString());

    [Fact]
    public void Both_are_contained_in_each_and_each_in_either() => Gen.Select(Schema, Schema).Sample(
        (a, b) =>
        {
            Assert.IsNotType<Containment.NotContained>(Contains(Of("allOf", a, b), a));
            Assert.IsNotType<Containment.NotContained>(Contains(a, Of("anyOf", a, b)));
        },
        iter: Runs / 3, threads: 1, print: pair => $"{pair.Item1.ToJsonString()} | {pair.Item2.ToJsonString()}");

    [Fact]
    public void Containment_is_transitive() => Gen.Select(Schema, Schema, Schema).Sample(
        (a, b, c) =>
        {
            if (Contains(a, b) is Containment.Contained && Contains(b, c) is Containment.Contained)
            {
                Assert.IsNotType<Containment.NotContained>(Contains(a, c));
            }
        },
        iter: Runs / 3, threads: 1, print: three => $"{three.Item1.ToJsonString()} | {three.Item2.ToJsonString()} | {three.Item3.ToJsonString()}");

    [Fact]
    public void Wrapping_and_reordering_change_nothing() => Gen.Select(Closed, Closed, SchemaGenerator.Pick("allOf", "anyOf", "oneOf")).Sample(
        (a, b, keyword) =>
        {
            var (wrapped, inlined) = (new JsonObject { [keyword] = new JsonArray(a.DeepClone()) }, new JsonObject { ["$ref"] = "#/$defs/a", ["$defs"] = new JsonObject { ["a"] = a.DeepClone() } });
            Assert.Equal(RelationKind.Equal, Relate(a, wrapped));
            Assert.Equal(RelationKind.Equal, Relate(a, inlined));
            Assert.Equal(RelationKind.Equal, Relate(Of(keyword, a, b), Of(keyword, b, a)));
        },
        iter: Runs / 3, threads: 1, print: three => $"{three.Item1.ToJsonString()} | {three.Item2.ToJsonString()} | {three.Item3}");

    private static readonly JsonNode Nothing = new JsonObject();

    private static Containment Contains(JsonNode a, JsonNode b) => new SchemaComparer().Contains(SchemaSources.Of(a.DeepClone()), SchemaSources.Of(b.DeepClone()), ObjectReading.JsonSchema);

    private static RelationKind Relate(JsonNode a, JsonNode b) => new SchemaComparer().Compare(SchemaSources.Of(a.DeepClone()), SchemaSources.Of(b.DeepClone()), ObjectReading.JsonSchema).Kind;

    private static JsonObject Of(string keyword, JsonNode a, JsonNode b) => new()
    {
        [keyword] = new JsonArray(WithoutDefinitions(a), WithoutDefinitions(b)),
        ["$defs"] = (a as JsonObject)?["$defs"]?.DeepClone() ?? (b as JsonObject)?["$defs"]?.DeepClone() ?? new JsonObject(),
    };

    private static JsonNode WithoutDefinitions(JsonNode schema)
    {
        var copy = schema.DeepClone();
        (copy as JsonObject)?.Remove("$defs");
        return copy;
    }

    private static bool Separates(JsonNode a, JsonNode b, ObjectReading reading, JsonNode? value)
    {
        if (!JsonData.TryRead(value, out var data))
        {
            return false;
        }

        var strictness = reading == ObjectReading.Messages ? Strictness.Producer : Strictness.Plain;
        return SchemaValidator.Judge(SchemaSite.Of(SchemaSources.Of(a.DeepClone())), data, strictness).IsValid == true
            && SchemaValidator.Judge(SchemaSite.Of(SchemaSources.Of(b.DeepClone())), data, Strictness.Plain).IsValid == false;
    }

    private static JsonNode? Mutated(JsonNode? value) => value switch
    {
        JsonArray array => new JsonArray([.. array.Append(array.FirstOrDefault()).Select(item => item?.DeepClone())]),
        JsonObject @object => new JsonObject(@object.Skip(1).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))),
        JsonValue number when number.TryGetValue<int>(out var whole) => whole + 0.5m,
        _ => new JsonArray(value?.DeepClone()),
    };
}

using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;
using CsCheck;
using Xunit.Abstractions;

namespace ApiImpact.Tests.Schemas;

/// <summary>What holds of containment whatever the schemas are.</summary>
public sealed class ContainmentProperties(ITestOutputHelper output)
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
    public void An_answer_survives_every_value()
    {
        var (contained, separated) = (0, 0);
        Gen.Select(Schema, Schema, Gen.Enum<ObjectReading>(), Gen.Enum<SchemaDialect>(), ValueGenerator.Value(2).Array[15], Gen.Int).Sample(
            (first, second, reading, dialect, values, seed) =>
            {
                var (a, b) = (new Written(first, dialect), new Written(second, dialect));
                switch (new SchemaComparer().Contains(a.Site(), b.Site(), reading))
                {
                    case Containment.Contained:
                        contained++;
                        var choices = new Random(seed);
                        var near = Enumerable.Range(0, 30).Select(number => ValueGenerator.Near(number % 3 == 0 ? second : first, choices));
                        var escaped = values.Concat(near).SelectMany(static value => new[] { value, Mutated(value) }).FirstOrDefault(value => Separates(a, b, reading, value), Nothing);
                        Assert.True(ReferenceEquals(escaped, Nothing), $"{a} is not contained in {b}: {escaped?.ToJsonString() ?? "null"}");
                        break;
                    case Containment.NotContained no:
                        separated++;
                        Assert.True(Separates(a, b, reading, no.Witness.Value), $"{no.Witness.Value?.ToJsonString()} does not separate {a} from {b}");
                        break;
                }
            },
            iter: Runs, threads: 1, print: pair => $"{pair.Item1.ToJsonString()} | {pair.Item2.ToJsonString()} | {pair.Item3} | {pair.Item4}");

        output.WriteLine($"of {Runs} pairs {contained} were proved contained, {separated} were told apart by a value");
        Assert.True(contained > Runs / 50 && separated > Runs / 5, $"of {Runs} pairs only {contained} were proved contained, and {separated} told apart");
    }

    /// <summary>Formats are left out: draft 4 asserts those that it defines, and later drafts leave that open.</summary>
    [Fact]
    public void A_schema_means_the_same_in_the_words_of_each_draft() => Schema.Where(static schema => !schema.ToJsonString().Contains("format", StringComparison.Ordinal)).Sample(
        schema =>
        {
            var comparer = new SchemaComparer();
            foreach (var dialect in new[] { SchemaDialect.Draft4, SchemaDialect.OpenApi30 })
            {
                var (a, b) = (new Written(schema, SchemaDialect.Draft202012), new Written(schema, dialect));
                Assert.True(comparer.Contains(a.Site(), b.Site(), ObjectReading.JsonSchema) is not Containment.NotContained && comparer.Contains(b.Site(), a.Site(), ObjectReading.JsonSchema) is not Containment.NotContained, $"{a} differs from {b}");
            }
        },
        iter: Runs, threads: 1, print: schema => schema.ToJsonString());

    [Fact]
    public void A_value_is_accepted_by_the_formula_where_it_is_valid() => Gen.Select(Schema, ValueGenerator.Value(2).Array[10]).Sample(
        (a, values) =>
        {
            foreach (var value in values)
            {
                // {value} ⊆ a exactly where a validates it.
                var schema = SchemaSources.Of(a.DeepClone());
                var single = SchemaSources.Of(new JsonObject { ["const"] = value?.DeepClone() });
                var answer = new SchemaComparer().Contains(single, schema, ObjectReading.JsonSchema);
                var agrees = SchemaValidator.Judge(schema, value).IsValid switch
                {
                    true => answer is Containment.Contained,
                    false => answer is Containment.NotContained,
                    null => answer is not Containment.NotContained,
                };
                Assert.True(agrees, $"{value?.ToJsonString() ?? "null"} in {a.ToJsonString()}: {answer}");
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
    public void Wrapping_and_reordering_change_nothing() => Gen.Select(Closed, Closed, ValueGenerator.Pick("allOf", "anyOf", "oneOf")).Sample(
        (a, b, keyword) =>
        {
            var (wrapped, inlined) = (new JsonObject { [keyword] = new JsonArray(a.DeepClone()) }, new JsonObject { ["$ref"] = "#/$defs/a", ["$defs"] = new JsonObject { ["a"] = a.DeepClone() } });
            Assert.Equal(RelationKind.Equal, Relate(a, wrapped));
            Assert.Equal(RelationKind.Equal, Relate(a, inlined));
            Assert.Equal(RelationKind.Equal, Relate(a, Reordered(a)!));
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

    private static bool Separates(Written a, Written b, ObjectReading reading, JsonNode? value) =>
        JsonData.TryRead(value, out var data)
        && SchemaValidator.Judge(SchemaSite.Of(a.Site()), data, reading == ObjectReading.Messages ? Strictness.Producer : Strictness.Plain).IsValid == true
        && SchemaValidator.Judge(SchemaSite.Of(b.Site()), data, Strictness.Plain).IsValid == false;

    /// <summary>The same schema, of which all that has no order stands in another.</summary>
    private static JsonNode? Reordered(JsonNode? schema, string keyword = "") => schema switch
    {
        JsonObject members when keyword is not ("const" or "enum") => new JsonObject(members.Reverse().Select(static member => KeyValuePair.Create(member.Key, Reordered(member.Value, member.Key)))),
        JsonArray items when keyword is "enum" or "required" or "type" or "allOf" or "anyOf" or "oneOf" => new JsonArray([.. items.Reverse().Select(item => keyword == "enum" ? item?.DeepClone() : Reordered(item))]),
        JsonArray items when keyword is not "const" => new JsonArray([.. items.Select(static item => Reordered(item))]),
        _ => schema?.DeepClone(),
    };

    private static JsonNode? Mutated(JsonNode? value) => value switch
    {
        JsonArray array => new JsonArray([.. array.Append(array.FirstOrDefault()).Select(item => item?.DeepClone())]),
        JsonObject @object => new JsonObject(@object.Skip(1).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))),
        JsonValue number when number.TryGetValue<int>(out var whole) => whole + 0.5m,
        _ => new JsonArray(value?.DeepClone()),
    };

    /// <summary>A schema in the words of one draft.</summary>
    private sealed class Written(JsonNode schema, SchemaDialect dialect)
    {
        private readonly JsonNode json = dialect switch { SchemaDialect.Draft4 => OlderForms.Draft4(schema), SchemaDialect.OpenApi30 => OlderForms.OpenApi30(schema), _ => schema.DeepClone() };

        public ApiImpact.Model.Schema Site() => SchemaSources.Of(json.DeepClone(), dialect);

        public override string ToString() => $"{json.ToJsonString()} ({dialect})";
    }
}

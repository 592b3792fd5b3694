using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact schema compare A B</c>: how what two JSON Schemas accept relates, with witnesses.</summary>
internal static class SchemaCommand
{
    private const string Latest = "draft2020-12";

    private static readonly Dictionary<string, SchemaDialect> Dialects = new(StringComparer.Ordinal)
    {
        [Latest] = SchemaDialect.Draft202012,
        ["draft2019-09"] = SchemaDialect.Draft201909,
        ["draft7"] = SchemaDialect.Draft7,
        ["draft6"] = SchemaDialect.Draft7,
        ["draft4"] = SchemaDialect.Draft4,
        ["openapi30"] = SchemaDialect.OpenApi30,
    };

    public static Command Create(Session session) => new ToolCommand("schema", "Compare what JSON Schemas accept.", "apiimpact schema compare old.json new.json") { Compare(session) };

    private static ToolCommand Compare(Session session)
    {
        var first = new Argument<string?>("A") { Description = "A JSON Schema, a file", Arity = ArgumentArity.ZeroOrOne };
        var second = new Argument<string?>("B") { Description = "Another one", Arity = ArgumentArity.ZeroOrOne };
        var objects = new Option<string>("--objects") { Description = "How objects are read that say nothing of additional properties: 'json-schema', or 'messages', where a producer sends declared properties only", DefaultValueFactory = static _ => "json-schema" };
        objects.AcceptOnlyFromAmong("json-schema", "messages");
        var format = new Option<string>("--format") { Description = "How to print the answer", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var dialect = new Option<string>("--dialect") { Description = "The dialect of JSON Schema that they are written in, where they have no $schema", DefaultValueFactory = static _ => Latest };
        dialect.AcceptOnlyFromAmong([.. Dialects.Keys]);
        var batch = new Option<bool>("--batch") { Description = "Read JSON Lines {\"id\", \"dialect\", \"a\", \"b\"} from standard input, and answer each with a line" };
        var command = new ToolCommand("compare", "How what two schemas accept relates: equal, narrower, wider, overlapping, disjoint or unknown.", "apiimpact schema compare old.json new.json --objects messages") { first, second, objects, format, dialect, batch };
        command.SetAction(result =>
        {
            var reading = result.GetValue(objects) == "messages" ? ObjectReading.Messages : ObjectReading.JsonSchema;
            if (result.GetValue(batch))
            {
                AnswerBatch(session, reading);
                return ExitStatus.Clean;
            }

            if (result.GetValue(first) is not { } a || result.GetValue(second) is not { } b)
            {
                throw new CommandFailure("schema compare needs two files, or --batch. Try 'apiimpact schema compare --help'.");
            }

            var written = Dialects[result.GetValue(dialect)!];
            var relation = new SchemaComparer().Compare(Read(session, a, written), Read(session, b, written), reading);
            Print(session, relation, result.GetValue(format) == "json");
            return ExitStatus.Clean;
        });
        return command;
    }

    private static void AnswerBatch(Session session, ObjectReading reading)
    {
        var comparer = new SchemaComparer();
        var line = 0;
        while (session.Input.ReadLine() is { } text)
        {
            line++;
            if (text.Length == 0)
            {
                continue;
            }

            if (Parse(text) is not JsonObject question || !question.TryGetPropertyValue("a", out var a) || !question.TryGetPropertyValue("b", out var b))
            {
                throw new CommandFailure($"line {line} of the batch is not a JSON object with members a and b.");
            }

            if (!Dialects.TryGetValue((question["dialect"] ?? Latest).ToString(), out var dialect))
            {
                throw new CommandFailure($"line {line} of the batch is in the dialect '{question["dialect"]}', which is none of {string.Join(", ", Dialects.Keys)}.");
            }

            var (left, right) = (SchemaOf(a, new SourceText("a", ""), dialect), SchemaOf(b, new SourceText("b", ""), dialect));
            var answer = new JsonObject
            {
                ["id"] = question["id"]?.DeepClone(),
                ["a_in_b"] = Answer(comparer.Contains(left, right, reading)),
                ["b_in_a"] = Answer(comparer.Contains(right, left, reading)),
            };
            session.Output.WriteLine(JsonText.WriteLine(answer));
        }
    }

    private static string Answer(Containment containment) => containment switch
    {
        Containment.Contained => "yes",
        Containment.NotContained => "no",
        _ => "unknown",
    };

    private static void Print(Session session, Relation relation, bool asJson)
    {
        var name = relation.Kind.ToString().ToLowerInvariant();
        if (asJson)
        {
            var answer = new JsonObject { ["relation"] = name };
            if (relation.OnlyInFirst is { } inFirst)
            {
                answer["only_in_a"] = inFirst.Value?.DeepClone();
            }

            if (relation.OnlyInSecond is { } inSecond)
            {
                answer["only_in_b"] = inSecond.Value?.DeepClone();
            }

            if (relation.Reason is { } reason)
            {
                answer["reason"] = reason;
            }

            session.Output.WriteLine(JsonText.WriteLine(answer));
            return;
        }

        session.Output.WriteLine(relation.Reason is { } why ? $"{name}: {why}" : name);
        Show("only A accepts", relation.OnlyInFirst);
        Show("only B accepts", relation.OnlyInSecond);

        void Show(string label, Witness? witness)
        {
            if (witness is not null)
            {
                session.Output.WriteLine($"{label} {JsonText.WriteLine(witness.Value)}");
            }
        }
    }

    private static Schema Read(Session session, string path, SchemaDialect dialect)
    {
        var source = InputFiles.Read(session, path);
        return Parse(source.Text) is { } json ? SchemaOf(json, source, dialect) : throw new CommandFailure($"{source.Path}: not a JSON Schema: it is not JSON, or null. {(IsYaml(path) ? "YAML is not read here: convert it." : "Check the syntax.")}");
    }

    private static bool IsYaml(string path) => Path.GetExtension(path) is ".yaml" or ".yml";

    private static Schema SchemaOf(JsonNode? json, SourceText source, SchemaDialect dialect) =>
        Schema.Alone(json?.DeepClone() ?? JsonValue.Create("null"), source, dialect);

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;
using JsonText = ApiImpact.Text.JsonText;

namespace ApiImpact.Reporting;

/// <summary>What specs say about the REST API, for programs; <c>schemas/model.schema.json</c> describes it.</summary>
internal static class ModelJson
{
    /// <summary>Writes the specs, in their order.</summary>
    public static void Write(IEnumerable<Spec> specs, TextWriter writer) =>
        writer.Write(JsonText.Write(json =>
        {
            json.WriteStartObject();
            WriteArray(json, "specs", specs, WriteSpec);
            json.WriteEndObject();
        }));

    private static void WriteSpec(Utf8JsonWriter json, Spec spec)
    {
        json.WriteStartObject();
        json.WriteString("file", spec.Source.Path);
        json.WriteString("title", spec.Title);
        if (spec.Blueprint is { } blueprint)
        {
            json.WriteStartObject("blueprint");
            json.WriteString("name", blueprint.Name);
            json.WriteString("url", blueprint.Url);
            json.WriteNumber("line", blueprint.Location.Start.Line);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("blueprint");
        }

        json.WriteStartObject("api_impact");
        WriteImpact(json, spec);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteImpact(Utf8JsonWriter json, Spec spec)
    {
        json.WriteString("status", NameOf(spec.Status));
        if (spec.ImpactSection is { } section)
        {
            json.WriteStartObject("section");
            json.WriteNumber("line", section.TitleLocation.Start.Line);
            json.WriteNumber("end_line", section.Location.End.Line);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("section");
        }

        WriteGate(json, spec.Gate);
        WriteStatement(json, "no_microversion", spec.NoGate);
        WritePolicy(json, spec.Policy);
        WriteArray(json, "operations", spec.Api.Operations, WriteOperation);
    }

    private static void WriteGate(Utf8JsonWriter json, Gate? gate)
    {
        if (gate is null)
        {
            json.WriteNull("microversion");
            return;
        }

        json.WriteStartObject("microversion");
        json.WriteNumber("line", gate.Location.Start.Line);
        json.WriteString("version", gate.Since);
        json.WriteString("evidence", gate.Evidence);
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, string name, Statement? statement)
    {
        if (statement is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("line", statement.Location.Start.Line);
        json.WriteString("evidence", statement.Evidence);
        json.WriteEndObject();
    }

    private static void WritePolicy(Utf8JsonWriter json, PolicyStatement? policy)
    {
        if (policy is null)
        {
            json.WriteNull("policy");
            return;
        }

        json.WriteStartObject("policy");
        json.WriteNumber("line", policy.Location.Start.Line);
        json.WriteString("evidence", policy.Evidence);
        WriteArray(json, "rules", policy.Rules, static (json, rule) => json.WriteStringValue(rule));
        json.WriteEndObject();
    }

    private static void WriteOperation(Utf8JsonWriter json, Operation operation)
    {
        json.WriteStartObject();
        json.WriteString("method", operation.Method);
        json.WriteString("path", operation.Path);
        json.WriteOptional("action", operation.Action);
        WritePlace(json, operation.Location);
        json.WriteString("change", NameOf(operation.Change));
        json.WriteBoolean("context", operation.IsContext);
        json.WriteString("description", operation.Description);
        WriteArray(json, "parameters", operation.Parameters, WriteParameter);
        if (operation.Request is { } request)
        {
            json.WriteStartObject("request");
            WritePlace(json, request.Location);
            WriteContent(json, request.Content);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("request");
        }

        WriteArray(json, "responses", operation.Responses, WriteResponse);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("in", NameOf(parameter.In));
        json.WritePropertyName("required");
        WriteNullable(json, parameter.Required);
        json.WritePropertyName("schema");
        WriteNode(json, parameter.Schema?.Json);
        json.WriteOptional("stated_type", parameter.StatedType);
        json.WriteString("description", parameter.Description);
        WritePlace(json, parameter.Location);
        json.WriteEndObject();
    }

    private static void WriteResponse(Utf8JsonWriter json, Response response)
    {
        json.WriteStartObject();
        if (response.Code.Number is { } number)
        {
            json.WriteNumber("code", number);
        }
        else
        {
            json.WriteNull("code");
            json.WriteOptional("code_class", response.Code.Text.Length > 0 ? response.Code.Text : null);
        }

        json.WriteString("description", response.Description);
        WritePlace(json, response.Location);
        WriteContent(json, response.Content);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, ImmutableArray<MediaType> content)
    {
        WriteArray(json, "schemas", content.SelectMany(static media => media.Schemas), static (json, schema) => WriteLiteral(json, "schema", schema.Json, schema.Location, schema.Notes, null));
        WriteArray(json, "samples", content.SelectMany(static media => media.Samples), static (json, sample) => WriteLiteral(json, "value", sample.Json, sample.Location, sample.Notes, sample.Name));
    }

    private static void WriteLiteral(Utf8JsonWriter json, string member, JsonNode? value, Location location, LiteralNotes notes, string? name)
    {
        json.WriteStartObject();
        WritePlace(json, location);
        json.WriteNumber("end_line", location.End.Line);
        json.WriteOptional("name", name);
        json.WriteString("language", NameOf(notes.Language));
        json.WriteBoolean("partial", !notes.IsComplete);
        WriteArray(json, "partial_at", notes.PartialAt, static (json, pointer) => json.WriteStringValue(pointer));
        WriteArray(json, "placeholders_at", notes.PlaceholdersAt, static (json, pointer) => json.WriteStringValue(pointer));
        WriteArray(json, "repairs", notes.Repairs, (json, repair) => WriteRepair(json, repair, location.Source));
        WriteArray(json, "references", notes.References, (json, reference) => WriteReference(json, reference, location.Source));
        json.WritePropertyName(member);
        WriteNode(json, value);
        json.WriteEndObject();
    }

    private static void WriteRepair(Utf8JsonWriter json, LiteralRepair repair, SourceText source)
    {
        json.WriteStartObject();
        json.WriteString("kind", repair.Kind);
        WritePlace(json, new Location(source, repair.Span));
        json.WriteString("replacement", repair.Replacement);
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, NameReference reference, SourceText source)
    {
        json.WriteStartObject();
        json.WriteString("name", reference.Name);
        json.WriteString("pointer", reference.Pointer);
        WritePlace(json, new Location(source, reference.Span));
        json.WriteBoolean("resolved", reference.Resolved);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        var start = location.Start;
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, JsonNode? node)
    {
        if (node is null)
        {
            json.WriteNullValue();
        }
        else
        {
            node.WriteTo(json);
        }
    }

    private static void WriteNullable(Utf8JsonWriter json, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBooleanValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static string NameOf(ImpactStatus status) => status switch
    {
        ImpactStatus.None => "none",
        ImpactStatus.Prose => "prose",
        ImpactStatus.Operations => "operations",
        _ => "missing",
    };

    private static string NameOf(OperationChange change) => change switch
    {
        OperationChange.Added => "added",
        OperationChange.Changed => "changed",
        OperationChange.Removed => "removed",
        OperationChange.Deprecated => "deprecated",
        _ => "unstated",
    };

    private static string NameOf(ParameterPlace place) => place switch
    {
        ParameterPlace.Path => "path",
        ParameterPlace.Header => "header",
        ParameterPlace.Cookie => "cookie",
        ParameterPlace.QueryString => "querystring",
        _ => "query",
    };

    private static string NameOf(LiteralLanguage language) => language switch
    {
        LiteralLanguage.Python => "python",
        LiteralLanguage.Yaml => "yaml",
        _ => "json",
    };
}

using System.Text;
using System.Text.Json;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading;

namespace ApiImpact.Tests.OpenApi.Reading;

/// <summary>A reading as text, for snapshots: everything the model holds, each part with its line.</summary>
internal static class ReadingText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(BaselineReading reading)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in reading.Diagnostics)
        {
            text.Append($"{diagnostic.Location.Source.Path}:{At(diagnostic.Location)}: {diagnostic.Rule.Id} {diagnostic.Message}\n");
        }

        if (reading.Model is not { } model)
        {
            return text.Append("not usable\n").ToString();
        }

        text.Append($"{model.Title} {model.Version}{(reading.Versions.IsEmpty ? "" : $" [{string.Join(' ', reading.Versions)}]")}{(model.Tags.IsEmpty ? "" : $" tags {string.Join(' ', model.Tags)}")}\n");
        model.Servers.ToList().ForEach(server => Line(text, 0, $"server {Of(server)}", server.Location));
        model.Operations.ToList().ForEach(operation => Append(text, 0, operation));
        model.Webhooks.ToList().ForEach(operation => Append(text.Append("webhook\n"), 1, operation));
        model.SecuritySchemes.ToList().ForEach(scheme => Line(text, 0, $"scheme {scheme.Name} {scheme.Type} {scheme.Definition.ToJsonString(Plain)}", scheme.Location));
        model.Schemas.ToList().ForEach(named => Line(text, 0, $"schema {named.Name} {Of(named.Schema)}", named.Location));
        return text.ToString();
    }

    private static void Append(StringBuilder text, int depth, Operation operation)
    {
        Line(text, depth, $"{operation.Name} {operation.OperationId} {string.Join(' ', operation.Tags)}{(operation.Deprecated ? " deprecated" : "")} {Of(operation.Gate)} {operation.Extensions?.ToJsonString(Plain)}", operation.Location);
        if (operation.Security is { } security)
        {
            Line(text, depth + 1, $"security {string.Join(" or ", security.Select(static one => $"({string.Join(" and ", one.Schemes.Select(static scheme => scheme.Name + string.Concat(scheme.Scopes.Select(static scope => ":" + scope))))})"))}", null);
        }

        operation.Servers.ToList().ForEach(server => Line(text, depth + 1, $"server {Of(server)}", server.Location));
        foreach (var p in operation.Parameters)
        {
            Line(text, depth + 1, $"{p.In} {p.Name}{(p.Required == true ? " required" : "")}{(p.Deprecated ? " deprecated" : "")} {p.Style} {(p.Explode is { } explode ? $"explode={explode}" : "")}{(p.AllowReserved ? " allowReserved" : "")}{(p.AllowEmptyValue ? " allowEmptyValue" : "")} {Of(p.Schema)} {Of(p.Gate)}", p.Location);
            Append(text, depth + 2, p.Content);
        }

        if (operation.Request is { } request)
        {
            Line(text, depth + 1, $"request{(request.Required == true ? " required" : "")}", request.Location);
            Append(text, depth + 2, request.Content);
        }

        foreach (var response in operation.Responses)
        {
            Line(text, depth + 1, $"{response.Code} {response.Description}", response.Location);
            Append(text, depth + 2, response.Headers);
            Append(text, depth + 2, response.Content);
            response.Links.ToList().ForEach(link => Line(text, depth + 2, $"link {link.Name} to {link.Operation} {link.Definition?.ToJsonString(Plain)}", link.Location));
        }

        foreach (var callback in operation.Callbacks)
        {
            Line(text, depth + 1, $"callback {callback.Name}", callback.Location);
            callback.Operations.ToList().ForEach(inner => Append(text, depth + 2, inner));
        }
    }

    private static void Append(StringBuilder text, int depth, IEnumerable<MediaType> content)
    {
        foreach (var media in content)
        {
            Line(text, depth, $"{media.Name} {string.Concat(media.Schemas.Select(Of))}{(media.ItemSchema is null ? "" : $" items {Of(media.ItemSchema)}")}", media.Location);
            media.Samples.ToList().ForEach(sample => Line(text, depth + 1, $"sample {sample.Name} {sample.Json?.ToJsonString(Plain)} at {string.Join(' ', sample.Positions.Entries.Select(static entry => entry.Key))}", sample.Location));
            foreach (var encoding in media.Encodings)
            {
                Line(text, depth + 1, $"encoding {encoding.Property} {encoding.ContentType} {encoding.Style} {encoding.Explode} {encoding.AllowReserved}", encoding.Location);
                Append(text, depth + 2, encoding.Headers);
            }
        }
    }

    private static void Append(StringBuilder text, int depth, IEnumerable<Header> headers)
    {
        foreach (var header in headers)
        {
            Line(text, depth, $"header {header.Name}{(header.Required == true ? " required" : "")} {Of(header.Schema)}", header.Location);
            Append(text, depth + 1, header.Content);
        }
    }

    private static string Of(Server server) => server.Url + string.Concat(server.Variables.Select(static v => $" {v.Name}={v.Default}({string.Join('|', v.Values)})"));

    private static string Of(Gate? gate) => gate is null ? "" : $"[{gate.Since}..{gate.Until}]";

    private static string Of(Schema? schema) =>
        schema is null ? "" : $"{schema.Json.ToJsonString(Plain)} {schema.Dialect} {schema.Pointer}@{At(schema.Scope.LocationOf(schema.Pointer))}";

    private static void Line(StringBuilder text, int depth, string line, Location? location) =>
        text.Append(' ', 2 * depth).Append(System.Text.RegularExpressions.Regex.Replace(line, " +", " ").TrimEnd()).Append(location is null ? "" : $"  @{At(location)}").Append('\n');

    private static string At(Location location) => $"{location.Start.Line}:{location.Start.Column}";
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Sections;

/// <summary>Writes the section in the form of the spec template.</summary>
internal static class SectionText
{
    /// <summary>The section.</summary>
    /// <param name="operations">What is said of each operation.</param>
    /// <param name="version">The microversion that all of them come with; null where there is none.</param>
    /// <param name="silenced">The names of lint rules that the API, as it is, does not meet.</param>
    public static string Of(IReadOnlyList<SectionOperation> operations, string? version, IReadOnlyList<string> silenced)
    {
        var text = new StringBuilder("REST API impact\n---------------\n\n");
        if (silenced.Count > 0)
        {
            text.Append(SectionProse.Wrap(".. ", $"apiimpact: disable={string.Join(", ", silenced)} the OpenAPI document has it so")).Append('\n');
        }

        if (version is not null)
        {
            text.Append($"This comes with the new microversion {version}.\n\n");
        }

        foreach (var operation in operations)
        {
            Write(text, operation);
        }

        return text.Append("* Policy changes: the OpenAPI document names no policy rule; say here which one\n  applies, and what a deployer has to think about.\n").ToString();
    }

    private static void Write(StringBuilder text, SectionOperation operation)
    {
        text.Append("* Specification for the method\n\n");
        Item(text, 1, SectionProse.Escape(operation.Description!) + ".");
        Item(text, 1, $"Method type: {operation.Method}");
        Codes(text, "Normal http response code(s)", [.. operation.Codes.Where(static code => code.IsSuccess)]);
        Codes(text, "Expected error http response code(s)", [.. operation.Codes.Where(static code => !code.IsSuccess)]);
        Item(text, 1, $"URL for the resource: {operation.Path}");
        Item(text, 1, $"Parameters which can be passed via the url{(operation.Parameters.IsEmpty ? ": None" : "")}");
        foreach (var parameter in operation.Parameters)
        {
            Item(text, 2, $"``{parameter.Name}``{(parameter.Description is null ? "" : $": {SectionProse.Escape(parameter.Description)}.")}");
        }

        Schema(text, "JSON schema definition for the request body data:", operation.Request);
        Schema(text, "JSON schema definition for the response body data:", operation.Response);
        if (operation.Request is { Samples.IsEmpty: false } || operation.Response is { Samples.IsEmpty: false })
        {
            Item(text, 1, "Example use case");
            Samples(text, "Request", operation.Request);
            Samples(text, "Response", operation.Response);
        }
    }

    private static void Codes(StringBuilder text, string label, ImmutableArray<SectionCode> codes)
    {
        if (codes.All(static code => code.Description is null))
        {
            Item(text, 1, codes.IsEmpty ? $"{label}: None" : $"{label}: {string.Join(", ", codes.Select(static code => code.Code))}");
            return;
        }

        Item(text, 1, label);
        foreach (var code in codes)
        {
            Item(text, 2, code.Description is null ? code.Code : $"{code.Code}: {SectionProse.Escape(code.Description)}.");
        }
    }

    private static void Schema(StringBuilder text, string label, SectionBody? body)
    {
        if (body?.Schema is { } schema)
        {
            Item(text, 1, label);
            Block(text, schema);
        }
    }

    private static void Samples(StringBuilder text, string label, SectionBody? body)
    {
        foreach (var sample in body?.Samples ?? [])
        {
            text.Append($"    {label}{(body!.IsGenerated ? " (made from the schema; put a typical one here)" : "")}:\n\n");
            Block(text, sample);
        }
    }

    private static void Item(StringBuilder text, int level, string content) => text.Append(SectionProse.Wrap($"{new string(' ', 2 * level)}* ", content)).Append('\n');

    private static void Block(StringBuilder text, JsonNode json)
    {
        text.Append("    .. code-block:: json\n\n");
        foreach (var line in JsonText.Write(writer => json.WriteTo(writer)).TrimEnd('\n').Split('\n'))
        {
            text.Append($"       {line}\n");
        }

        text.Append('\n');
    }
}

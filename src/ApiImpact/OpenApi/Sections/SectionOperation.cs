using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Sections;

/// <summary>What the spec template has places for, of one operation.</summary>
internal sealed record SectionOperation
{
    /// <summary>The HTTP method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path template.</summary>
    public required string Path { get; init; }

    /// <summary>The member of the body that chooses the action; null where there is none.</summary>
    public string? Action { get; init; }

    /// <summary>What the operation does, one paragraph.</summary>
    public string? Description { get; init; }

    /// <summary>The parameters in the path and the query.</summary>
    public ImmutableArray<SectionParameter> Parameters { get; init; } = [];

    /// <summary>The codes, of success and of errors.</summary>
    public ImmutableArray<SectionCode> Codes { get; init; } = [];

    /// <summary>The body of the request; null where there is none.</summary>
    public SectionBody? Request { get; init; }

    /// <summary>The body of the response; the template has one, without a code.</summary>
    public SectionBody? Response { get; init; }

    /// <summary>Everything that is said, a line for each fact, the kind of the fact first: two operations say the same where the lines are the same.</summary>
    public IEnumerable<string> Facts =>
    [
        $"operation: {Method} {Path} {Action}",
        $"description: {Description}",
        .. Parameters.Select(static parameter => $"parameter: {parameter.In} {parameter.Name}: {parameter.Description}").Order(StringComparer.Ordinal),
        .. Codes.Select(static code => $"status code: {code.Code}: {code.Description}").Order(StringComparer.Ordinal),
        .. FactsOf("request", Request),
        .. FactsOf("response", Response),
    ];

    private static IEnumerable<string> FactsOf(string part, SectionBody? body) => body is null ? [] :
    [
        .. body.Schema is null ? (string[])[] : [$"{part} schema: {JsonText.WriteLine(body.Schema)}"],
        .. body.Samples.Select(sample => $"{part} sample: {JsonText.WriteLine(sample)}"),
    ];
}

/// <summary>A parameter that the template asks for: one that is passed via the URL.</summary>
internal sealed record SectionParameter(string Name, ParameterPlace In, string? Description);

/// <summary>A code of a response.</summary>
internal sealed record SectionCode(string Code, string? Description)
{
    /// <summary>Whether it says that all went well.</summary>
    public bool IsSuccess => Code[0] is '2' or '3';
}

/// <summary>A body: its schema, in the draft 4 of the specs, and samples of it.</summary>
/// <param name="Schema">The schema, self-contained; null where there is none.</param>
/// <param name="Samples">The samples.</param>
/// <param name="IsGenerated">Whether the only sample was made from the schema.</param>
internal sealed record SectionBody(JsonNode? Schema, ImmutableArray<JsonNode> Samples, bool IsGenerated);

using System.Text.Json.Nodes;
using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>One piece of a block.</summary>
internal abstract record LiteralPart
{
    /// <summary>Where it stands in the text that was read.</summary>
    public required TextSpan Local { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>The first line of an HTTP request, or a curl command: <c>POST /v1/segments HTTP/1.1</c>.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Target">The path or URL as written.</param>
/// <param name="TargetSpan">The characters of the target, in the source.</param>
internal sealed record RequestLinePart(string Method, string Target, TextSpan TargetSpan) : LiteralPart;

/// <summary>The first line of an HTTP response: <c>HTTP/1.1 200 OK</c>, <c>200 OK</c>.</summary>
/// <param name="Code">The status code.</param>
/// <param name="CodeSpan">Its three digits, in the source.</param>
/// <param name="Reason">The reason phrase; empty where there is none.</param>
internal sealed record StatusLinePart(int Code, TextSpan CodeSpan, string Reason) : LiteralPart;

/// <summary>An HTTP header: <c>Content-Type: application/json</c>.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Value">The value, without the blanks around it.</param>
internal sealed record HeaderPart(string Name, string Value) : LiteralPart;

/// <summary>A line or more of anything else: prose, a label, a comment.</summary>
/// <param name="Text">The characters, without the blanks around them.</param>
internal sealed record TextPart(string Text) : LiteralPart;

/// <summary>A value.</summary>
internal sealed record ValuePart : LiteralPart
{
    /// <summary>The value; null for JSON's null. Names are replaced by what they stand for.</summary>
    public required JsonNode? Value { get; init; }

    /// <summary>How it is written, and what reading it took.</summary>
    public required LiteralNotes Notes { get; init; }

    /// <summary>Where each value in it stands in the source.</summary>
    public required PositionMap Positions { get; init; }

    /// <summary>The name that it is assigned to (<c>NAME = {...}</c>), as written; null where there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it is members without the braces around them: <c>"enabled": true,</c>.</summary>
    public bool IsFragment { get; init; }

    /// <summary>Whether it shows a message or describes one.</summary>
    public required LiteralForm Form { get; init; }

    /// <summary>Whether it is a JSON Schema rather than a message that has a field called <c>type</c>.</summary>
    public bool LooksLikeSchema => Form == LiteralForm.Schema;
}

/// <summary>Something that begins like a value and could not be read; a diagnostic says why.</summary>
/// <param name="Name">The name that it is assigned to, where there is one.</param>
internal sealed record UnreadPart(string? Name) : LiteralPart;

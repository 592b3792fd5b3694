using ApiImpact.Text;

namespace ApiImpact.Literals;

/// <summary>One piece of a block, before names are looked up. Spans are local.</summary>
internal sealed record BlockPiece(BlockPieceKind Kind, TextSpan Span)
{
    /// <summary>The method, the reason phrase or the header's name.</summary>
    public string Word { get; init; } = "";

    /// <summary>The header's value.</summary>
    public string Text { get; init; } = "";

    /// <summary>The request's target or the status code.</summary>
    public TextSpan Detail { get; init; }

    /// <summary>The name that the value is assigned to.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the value is members without braces.</summary>
    public bool IsFragment { get; init; }

    /// <summary>The value.</summary>
    public LiteralSyntax? Syntax { get; init; }

    /// <summary>What reading the value took.</summary>
    public IReadOnlyList<LocalRepair> Repairs { get; init; } = [];

    /// <summary>Why there is no value where one begins.</summary>
    public LiteralFault? Fault { get; init; }
}

/// <summary>What a piece of a block is.</summary>
internal enum BlockPieceKind
{
    /// <summary>Prose, a label, code.</summary>
    Text,

    /// <summary><c>GET /segments</c>.</summary>
    RequestLine,

    /// <summary><c>200 OK</c>.</summary>
    StatusLine,

    /// <summary><c>Accept: application/json</c>.</summary>
    Header,

    /// <summary>A value.</summary>
    Value,

    /// <summary>What begins like a value and is none.</summary>
    Unread,
}

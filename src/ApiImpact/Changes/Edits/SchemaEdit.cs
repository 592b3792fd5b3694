using System.Text.Json.Nodes;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>One edit of one keyword of a schema.</summary>
internal sealed record SchemaEdit
{
    /// <summary>What happened.</summary>
    public required EditKind Kind { get; init; }

    /// <summary>The family that found it.</summary>
    public required SchemaChangeFamily Family { get; init; }

    /// <summary>The keyword: <c>maxLength</c>.</summary>
    public required string Keyword { get; init; }

    /// <summary>The old value of the keyword, or of the part of it that changed; null where there is none.</summary>
    public JsonNode? Before { get; init; }

    /// <summary>The new value.</summary>
    public JsonNode? After { get; init; }

    /// <summary>The member, value or branch that it is about, where one keyword may have several edits.</summary>
    public string? Item { get; init; }

    /// <summary>The old values, for the message: <c>from 255 to 64</c>.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The schema that states the old value, and the pointer under it.</summary>
    public (SchemaSite Site, string Pointer)? BeforeAt { get; init; }

    /// <summary>The schema that states the new value, and the pointer under it.</summary>
    public (SchemaSite Site, string Pointer)? AfterAt { get; init; }
}

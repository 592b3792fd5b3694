using System.Text.Json.Nodes;

namespace ApiImpact.Literals;

/// <summary>What the reader knows of a block beside its text.</summary>
internal sealed record LiteralOptions
{
    /// <summary>Nothing is known.</summary>
    public static LiteralOptions Default { get; } = new();

    /// <summary>The language that the source declares (<c>code-block:: json</c>); null where it does not, and the literal is asked.</summary>
    public LiteralLanguage? Language { get; init; }

    /// <summary>
    /// What a name stands for, beside the names that the block itself assigns: the other blocks of the spec, the project's
    /// parameter types. Gives null for a name that it does not know. The result is copied.
    /// </summary>
    public Func<string, JsonNode?> Resolve { get; init; } = static _ => null;

    /// <summary>How deep values may be nested; what is deeper is not read.</summary>
    public int MaxDepth { get; init; } = 64;
}

using System.Text.Json.Nodes;

namespace ApiImpact.Dialects;

/// <summary>What is known of a spec beside its text.</summary>
internal sealed record SpecOptions
{
    /// <summary>Nothing is known.</summary>
    public static SpecOptions Default { get; } = new();

    /// <summary>The project whose parameter types the spec uses; null for the one that its blueprint is registered for.</summary>
    public string? Project { get; init; }

    /// <summary>
    /// What a name in a literal stands for, beside the names that the spec itself defines and the project's parameter types. Gives null for a name
    /// that it does not know.
    /// </summary>
    public Func<string, JsonNode?> Resolve { get; init; } = static _ => null;
}

using System.Collections.Immutable;

namespace ApiImpact.Dialects.Statements;

/// <summary>One operation and all places that name it.</summary>
/// <param name="Method">The method, in capitals.</param>
/// <param name="Url">The path as the model has it.</param>
/// <param name="Mentions">Where it stands, in reading order.</param>
internal sealed record StatedOperation(string Method, WrittenUrl Url, ImmutableArray<Mention> Mentions)
{
    /// <summary>How it stands where it stands best.</summary>
    public MentionWeight Weight { get; } = Mentions.Max(static mention => mention.Weight);

    /// <summary>Whether it is only compared with.</summary>
    public bool IsContext { get; } = Mentions.All(static mention => mention.Weight == MentionWeight.Prose && Context.IsComparison(mention.Passage, mention.Local));
}

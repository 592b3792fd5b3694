using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Parts;
using ApiImpact.Dialects.Statements;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// Which operations a fact belongs to: those that its sentence names; else those that the sentences before it, or after it, in its paragraph name; else those
/// of its part; else the only operation of the section.
/// </summary>
internal sealed class Ownership(Outline outline, ImmutableArray<StatedOperation> operations)
{
    private readonly PartMap parts = new(outline, operations);
    private readonly ILookup<int, (StatedOperation Operation, Mention Mention)> named =
        operations.SelectMany(static operation => operation.Mentions, static (operation, mention) => (Operation: operation, Mention: mention))
            .Where(static pair => !Context.IsComparison(pair.Mention.Passage, pair.Mention.Local))
            .ToLookup(static pair => pair.Mention.Passage.Index);

    private readonly ImmutableArray<StatedOperation> described = [.. operations.Where(static operation => !operation.IsContext)];

    /// <summary>The division of the section.</summary>
    public PartMap Parts => parts;

    /// <summary>The only operation of the section; null where there are more, or none.</summary>
    public StatedOperation? Only => described is [var only] ? only : null;

    /// <summary>The operations that a fact at a place of a passage belongs to; none for a fact of the section as a whole.</summary>
    public ImmutableArray<StatedOperation> Of(Passage passage, TextSpan local)
    {
        if (InParagraph(passage, local) is { IsEmpty: false } near)
        {
            return near;
        }

        if (parts.Of(passage) is { IsList: false } part)
        {
            return part.Operations;
        }

        return Only is { } only ? [only] : [];
    }

    /// <summary>
    /// The operations that a parameter belongs to: as <see cref="Of"/>; after a list of operations all that were listed; and outside of every part all that
    /// read, since a section that announces a query parameter and names no operation means them all.
    /// </summary>
    public ImmutableArray<StatedOperation> OfParameter(Passage passage, TextSpan local) =>
        Of(passage, local) is { IsEmpty: false } owners ? owners : parts.Of(passage)?.Operations ?? [.. described.Where(static operation => operation.Method == "GET")];

    private ImmutableArray<StatedOperation> InParagraph(Passage passage, TextSpan local)
    {
        var pairs = named[passage.Index].ToArray();
        if (pairs.Length == 0)
        {
            return [];
        }

        var sentences = passage.Sentences;
        var here = Sentences.IndexAt(sentences, local.Start);
        var bySentence = pairs.ToLookup(pair => Sentences.IndexAt(sentences, pair.Mention.Local.Start), static pair => pair.Operation);
        for (var i = here; i >= 0; i--)
        {
            if (bySentence.Contains(i))
            {
                return [.. bySentence[i].Distinct()];
            }
        }

        // The paragraph speaks of its part until it names another operation.
        return parts.Of(passage) is { IsList: false } part && part.Opener != passage ? [] : [.. bySentence.MinBy(static group => group.Key)!.Distinct()];
    }
}

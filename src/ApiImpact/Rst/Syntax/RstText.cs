using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>
/// Running text with inline markup. There are two local texts, each with its way back to the source: <see cref="VerbatimText.Map"/> is
/// the text as written, <see cref="Plain"/> what a reader sees (markup and escapes removed; references to footnotes give their label).
/// </summary>
internal sealed class RstText : VerbatimText
{
    /// <summary>Takes one line.</summary>
    public RstText(ParserInput input, int start, int end, ImmutableArray<RstInline> inlines)
        : base(input, start, end) => Inlines = Own(inlines);

    /// <summary>Takes lines as start and end in the input, in turn; at least one.</summary>
    public RstText(ParserInput input, int[] bounds, ImmutableArray<RstInline> inlines)
        : base(input, bounds) => Inlines = Own(inlines);

    /// <summary>The inline markup, in order; what stands between is plain text.</summary>
    public ImmutableArray<RstInline> Inlines { get; }

    /// <summary>The text that a reader sees, with its positions; lines are joined by <c>\n</c>.</summary>
    public TextMap Plain => field ??= TextMapBuilder.Plain(this);

    /// <summary>The text that a reader sees, in one line: runs of white space are one blank, none at the ends.</summary>
    public string Line => Whitespace.Collapse(Plain.Text);

    private ImmutableArray<RstInline> Own(ImmutableArray<RstInline> inlines)
    {
        foreach (var inline in inlines)
        {
            inline.Owner = this;
        }

        return inlines;
    }
}

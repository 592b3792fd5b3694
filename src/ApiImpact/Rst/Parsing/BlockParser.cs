using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>
/// Recursive descent over regions of lines. It keeps docutils' decisions in docutils' order (states.py), so that what is accidental in a spec
/// comes out as docutils has it; a block is a range of lines and a left edge, and no text is copied.
/// </summary>
/// <remarks>
/// Finished nodes lie on <see cref="finished"/>; a container remembers how many there were when it began and takes those above as its children.
/// </remarks>
internal sealed partial class BlockParser
{
    /// <summary>How deep blocks may nest; real documents stay under 20. What is deeper is not parsed, and reported.</summary>
    public const int MaximumNesting = 200;

    private readonly ParserInput input;
    private readonly string text;
    private readonly LineTable lines;
    private readonly RstReporter report;
    private readonly InlineParser inline;
    private readonly List<RstNode> finished = [];

    // 0 in the document and its sections: only there titles are recognised.
    private int nesting;

    private BlockParser(ParserInput input, LineTable lines, RstReporter report, int nesting)
    {
        this.input = input;
        text = input.Text;
        this.lines = lines;
        this.report = report;
        this.nesting = nesting;
        inline = new InlineParser(input, report);
    }

    /// <summary>Parses a whole text.</summary>
    public static (ImmutableArray<RstNode> Nodes, ImmutableArray<Diagnostic> Diagnostics) ParseDocument(ParserInput input)
    {
        using var table = new LineTable(input);
        var reporter = new RstReporter(input);
        var parser = new BlockParser(input, table, reporter, 0);
        parser.ParseBlocks(new Region(0, table.Count, 0, 0));
        parser.CloseSections(1);
        return (parser.Take(0), reporter.ToSorted());
    }

    private void ParseBlocks(in Region region)
    {
        for (var line = region.First; line < region.End;)
        {
            line = IsBlank(region, line) ? line + 1 : ParseBlock(region, line);
        }
    }

    /// <summary>The blocks of a nested region.</summary>
    private ImmutableArray<RstNode> ParseChildren(in Region region)
    {
        if (SkipBlank(region, region.First) == region.End)
        {
            return [];
        }

        var mark = finished.Count;
        if (nesting == MaximumNesting)
        {
            Lose(LostReason.Nesting, region.First, region.End, region, RstRules.NestedTooDeep, $"Blocks are nested deeper than {MaximumNesting} levels.");
        }
        else
        {
            nesting++;
            ParseBlocks(region);
            nesting--;
        }

        return Take(mark);
    }

    // The order is docutils' (Body.initial_transitions): the first pattern that matches decides.
    private int ParseBlock(in Region region, int line)
    {
        var content = LineOf(region, line);
        switch (content[0])
        {
            case ' ':
                return ParseBlockQuotes(region, line);
            case '*' or '-' or '+' or '\u2022' or '\u2023' or '\u2043' when LinePatterns.Bullet(content) > 0:
                return ParseBulletList(region, line);
            case '-' or '+' or '/' when OptionMarker.Match(content) > 0 && OptionItemFits(region, line):
                return ParseOptionList(region, line);
            case '+' when LinePatterns.IsGridTop(content):
                return ParseGridTable(region, line);
            case '=' when LinePatterns.IsSimpleTop(content):
                return ParseSimpleTable(region, line);
            case ':' when LinePatterns.FieldMarker(content) > 0:
                return ParseFieldList(region, line);
            case '>' when LinePatterns.Doctest(content) > 0:
                return ParseDoctest(region, line);
            case '|' when LinePatterns.LineBlock(content) > 0:
                return ParseLineBlock(region, line);
            case '.' when LinePatterns.ExplicitMarkup(content) > 0:
            case '_' when LinePatterns.AnonymousTarget(content) > 0:
                return ParseExplicitMarkup(region, line);
            case '(' or '#' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') when EnumerationFits(region, line, null) is { Width: > 0 } enumerator:
                return ParseEnumeratedList(region, line, enumerator);
            default:
                return LinePatterns.IsUniform(content) ? ParseUniformLine(region, line) : ParseText(region, line);
        }
    }

    private ImmutableArray<RstNode> Take(int mark)
    {
        if (finished.Count == mark)
        {
            return [];
        }

        var taken = CollectionsMarshal.AsSpan(finished)[mark..].ToArray();
        CollectionsMarshal.SetCount(finished, mark);
        return ImmutableCollectionsMarshal.AsImmutableArray(taken);
    }

    /// <summary>The source from an offset to the end of the last line before <paramref name="end"/> that is not blank.</summary>
    private TextSpan SpanTo(int start, int first, int end) => input.ToSource(start, Math.Max(start, LastEnd(first, end)));

    /// <summary>The source from the first to the last of the children from <paramref name="mark"/> on.</summary>
    private TextSpan SpanOfChildren(int mark) => TextSpan.FromBounds(finished[mark].Span.Start, finished[^1].Span.End);

    /// <summary>Drops lines as docutils does, and keeps a node in their place.</summary>
    private void Lose(LostReason reason, int first, int end, in Region region, RstRule rule, string message, int anchorLine = -1)
    {
        var start = StartOf(region, first);
        var span = SpanTo(start, first, end);
        var anchor = anchorLine < 0 ? span.Start : input.ToSource(lines.Start(anchorLine));
        finished.Add(new LostBlock(span, reason, anchor, end - first, new VerbatimText(input, start, lines.End(first))));
        report.At(rule, start, lines.End(first), message);
    }

    private void WarnUnlessBlank(bool blankFinish, in Region region, int next, string what)
    {
        if (!blankFinish && next < region.End)
        {
            report.At(RstRules.UnexpectedUnindent, StartOf(region, next), lines.End(next), $"{what} ends without a blank line; unexpected unindent.");
        }
    }

    /// <summary>Lines of a region as offsets, for a text that keeps them.</summary>
    private VerbatimText Verbatim(in Region region) => region.End - region.First == 1
        ? new VerbatimText(input, StartOf(region, region.First), lines.End(region.First))
        : new VerbatimText(input, Bounds(region, region.First, region.End));

    private int[] Bounds(in Region region, int first, int end)
    {
        var bounds = new int[2 * (end - first)];
        for (var line = first; line < end; line++)
        {
            bounds[2 * (line - first)] = StartOf(region, line);
            bounds[(2 * (line - first)) + 1] = lines.End(line);
        }

        return bounds;
    }

    private RstText Running(in Region region, int first, int end) => end - first == 1
        ? inline.Parse(StartOf(region, first), lines.End(first))
        : inline.Parse(Bounds(region, first, end));
}

using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Bullet, enumerated, field, option and definition lists: an item, then further items of the same kind with or without blank lines between.</content>
internal sealed partial class BlockParser
{
    private int ParseBulletList(in Region region, int line)
    {
        var mark = finished.Count;
        var bullet = text[StartOf(region, line)];
        int next;
        bool blankFinish;
        do
        {
            next = ParseListItem(region, line, LinePatterns.Bullet(LineOf(region, line)), out blankFinish);
            line = SkipBlank(region, next);
        }
        while (line < region.End && LineOf(region, line)[0] == bullet && LinePatterns.Bullet(LineOf(region, line)) > 0);

        var span = SpanOfChildren(mark);
        var items = Take(mark);
        finished.Add(new BulletList(span, bullet, items));
        WarnUnlessBlank(blankFinish, region, next, "Bullet list");
        return next;
    }

    private int ParseListItem(in Region region, int line, int width, out bool blankFinish)
    {
        var start = StartOf(region, line);
        var block = start + width < lines.End(line) ? TakeIndentedBy(region, line, width) : TakeBehindMarker(region, line, width);
        var markerEnd = start + LineOf(region, line)[..width].TrimEnd(' ').Length;
        var children = ParseChildren(block.Region);
        finished.Add(new ListItem(SpanTo(start, line, block.Next), input.ToSource(start, markerEnd), children));
        blankFinish = block.BlankFinish;
        return block.Next;
    }

    // "The second line of each enumerated list item is checked for validity": it is blank, indented, or the next item.
    private Enumerator EnumerationFits(in Region region, int line, EnumerationStyle? expected)
    {
        var enumerator = Enumerator.Match(LineOf(region, line), expected);
        if (enumerator.Width == 0 || enumerator.Ordinal < 0)
        {
            return default;
        }

        if (line + 1 == region.End)
        {
            return enumerator;
        }

        var next = LineOf(region, line + 1);
        return next.Length == 0 || Whitespace.IsSpace(next[0]) || enumerator.IsFollowedBy(next) ? enumerator : default;
    }

    private int ParseEnumeratedList(in Region region, int line, Enumerator first)
    {
        var mark = finished.Count;
        if (first.Ordinal != 1)
        {
            report.At(RstRules.EnumerationStart, StartOf(region, line), StartOf(region, line) + first.Width, $"Enumerated list start value not ordinal-1 (ordinal {first.Ordinal}).");
        }

        var current = first;
        var isAuto = first.IsAuto;
        int next;
        bool blankFinish;
        while (true)
        {
            next = ParseListItem(region, line, current.Width, out blankFinish);
            line = SkipBlank(region, next);
            if (line == region.End)
            {
                break;
            }

            var following = LinePatterns.Bullet(LineOf(region, line)) > 0 ? default : EnumerationFits(region, line, first.Style);
            if (following.Width == 0 || following.Format != first.Format
                || (!following.IsAuto && (following.Style != first.Style || isAuto || following.Ordinal != current.Ordinal + 1)))
            {
                break;
            }

            isAuto |= following.IsAuto;
            current = following;
        }

        var span = SpanOfChildren(mark);
        var items = Take(mark);
        finished.Add(new EnumeratedList(span, first.Style, first.Prefix, first.Suffix, first.Ordinal, items));
        WarnUnlessBlank(blankFinish, region, next, "Enumerated list");
        return next;
    }

    private int ParseFieldList(in Region region, int line)
    {
        var mark = finished.Count;
        int next;
        bool blankFinish;
        do
        {
            var start = StartOf(region, line);
            var width = LinePatterns.FieldMarker(LineOf(region, line));
            var colon = start + LineOf(region, line)[..width].LastIndexOf(':');
            var block = TakeBehindMarker(region, line, width);
            var name = inline.Parse(start + 1, colon);
            var children = ParseChildren(block.Region);
            finished.Add(new Field(SpanTo(start, line, block.Next), name, children));
            (next, blankFinish) = (block.Next, block.BlankFinish);
            line = SkipBlank(region, next);
        }
        while (line < region.End && LinePatterns.FieldMarker(LineOf(region, line)) > 0);

        var span = SpanOfChildren(mark);
        var fields = Take(mark);
        finished.Add(new FieldList(span, fields));
        WarnUnlessBlank(blankFinish, region, next, "Field list");
        return next;
    }

    // An option without a description is text.
    private bool OptionItemFits(in Region region, int line) =>
        !TakeBehindMarker(region, line, OptionMarker.Match(LineOf(region, line))).Region.IsEmpty;

    private int ParseOptionList(in Region region, int line)
    {
        var mark = finished.Count;
        int next;
        bool blankFinish;
        do
        {
            var start = StartOf(region, line);
            var width = OptionMarker.Match(LineOf(region, line));
            var block = TakeBehindMarker(region, line, width);
            var options = Options(start, start + width);
            var children = ParseChildren(block.Region);
            finished.Add(new OptionItem(SpanTo(start, line, block.Next), options, children));
            (next, blankFinish) = (block.Next, block.BlankFinish);
            line = SkipBlank(region, next);
        }
        while (line < region.End && LinePatterns.Bullet(LineOf(region, line)) == 0 && OptionMarker.Match(LineOf(region, line)) > 0 && OptionItemFits(region, line));

        var span = SpanOfChildren(mark);
        var items = Take(mark);
        finished.Add(new OptionList(span, items));
        WarnUnlessBlank(blankFinish, region, next, "Option list");
        return next;
    }

    private ImmutableArray<VerbatimText> Options(int start, int end)
    {
        var options = ImmutableArray.CreateBuilder<VerbatimText>(1);
        while (text[end - 1] == ' ')
        {
            end--;
        }

        for (var at = start; ;)
        {
            var length = text.AsSpan(at, end - at).IndexOf(", ");
            options.Add(new VerbatimText(input, at, length < 0 ? end : at + length));
            if (length < 0)
            {
                return options.ToImmutable();
            }

            at += length + 2;
        }
    }

    private int ParseDefinitionList(in Region region, int line)
    {
        var mark = finished.Count;
        int next;
        bool blankFinish;
        do
        {
            var start = StartOf(region, line);
            var block = TakeIndented(region, line + 1);
            var (term, classifiers) = Term(start, lines.End(line));
            AdviseOnTerm(region, line, block.Region);
            var children = ParseChildren(block.Region);
            finished.Add(new DefinitionItem(SpanTo(start, line, block.Next), term, classifiers, children));
            (next, blankFinish) = (block.Next, block.BlankFinish);
            line = SkipBlank(region, next);
        }
        while (line + 1 < region.End && LineOf(region, line)[0] != ' ' && LinePatterns.IsText(LineOf(region, line))
            && !IsBlank(region, line + 1) && LineOf(region, line + 1)[0] == ' ');

        var span = SpanOfChildren(mark);
        var items = Take(mark);
        finished.Add(new DefinitionList(span, items));
        WarnUnlessBlank(blankFinish, region, next, "Definition list");
        return next;
    }

    // "Inline markup is parsed in the term line before the classifier delimiters are recognised."
    private (RstText Term, ImmutableArray<RstText> Classifiers) Term(int start, int end)
    {
        var line = inline.Parse(start, end);
        if (!text.AsSpan(start, end - start).Contains(" : ", StringComparison.Ordinal))
        {
            return (line, []);
        }

        var parts = new List<RstText>();
        var from = 0;
        var at = 0;
        foreach (var gap in line.Inlines.Select(static inline => inline.LocalSpan).Append(new TextSpan(end - start, 0)))
        {
            for (; at < gap.Start; at++)
            {
                var width = Delimiter(text.AsSpan(start + at, gap.Start - at));
                if (width > 0)
                {
                    parts.Add(Part(line, start, from, at));
                    from = at + width;
                    at = from - 1;
                }
            }

            at = Math.Max(at, gap.End);
        }

        parts.Add(Part(line, start, from, end - start));
        return (parts[0], [.. parts.Skip(1)]);
    }

    // Blanks, a colon, and blanks again; the backslash of an escape is no blank.
    private static int Delimiter(ReadOnlySpan<char> rest)
    {
        var colon = rest.IndexOfAnyExcept(' ');
        if (colon <= 0 || rest[colon] != ':')
        {
            return 0;
        }

        var after = rest[(colon + 1)..].IndexOfAnyExcept(' ');
        after = after < 0 ? rest.Length - colon - 1 : after;
        return after > 0 ? colon + 1 + after : 0;
    }

    private RstText Part(RstText line, int start, int from, int to)
    {
        var inlines = line.Inlines.Where(inline => inline.LocalSpan.Start >= from && inline.LocalSpan.End <= to);
        return new RstText(input, start + from, start + to, [.. inlines.Select(inline => inline.Moved(-from))]);
    }
}

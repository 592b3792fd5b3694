namespace ApiImpact.Rst.Parsing;

/// <content>The three ways in which docutils takes an indented block.</content>
internal sealed partial class BlockParser
{
    /// <summary>The offset of the first character of a line within a region.</summary>
    private int StartOf(in Region region, int line) => Math.Min(lines.Start(line) + region.LeftOf(line), lines.End(line));

    private ReadOnlySpan<char> LineOf(in Region region, int line)
    {
        var start = StartOf(region, line);
        return text.AsSpan(start, lines.End(line) - start);
    }

    private bool IsBlank(in Region region, int line) => StartOf(region, line) >= lines.End(line);

    /// <summary>The first line from <paramref name="line"/> on that is not blank, or the end of the region.</summary>
    private int SkipBlank(in Region region, int line)
    {
        while (line < region.End && IsBlank(region, line))
        {
            line++;
        }

        return line;
    }

    /// <summary>The end of the last line before <paramref name="end"/> that is not blank, at least the end of <paramref name="first"/>.</summary>
    private int LastEnd(int first, int end)
    {
        while (end > first + 1 && lines.End(end - 1) <= lines.Start(end - 1))
        {
            end--;
        }

        return lines.End(end - 1);
    }

    /// <summary>All indented lines from <paramref name="first"/> on; the least indentation is cut off.</summary>
    private Indented TakeIndented(in Region region, int first)
    {
        var end = ScanIndented(region, first, first, untilBlank: false, out var indent, out var blankFinish);
        return new Indented(
            SkipTop(new Region(first, end, region.Left + indent, region.LeftOf(first) + indent)), end, blankFinish);
    }

    /// <summary>The rest of line <paramref name="first"/> behind <paramref name="marker"/> columns, and the indented lines under it.</summary>
    private Indented TakeBehindMarker(in Region region, int first, int marker, bool untilBlank = false, bool dedent = true, bool skipTop = true)
    {
        var end = ScanIndented(region, first, first + 1, untilBlank, out var indent, out var blankFinish);
        var taken = new Region(first, end, dedent ? region.Left + indent : region.Left, region.LeftOf(first) + marker);
        return new Indented(skipTop ? SkipTop(taken) : taken, end, blankFinish);
    }

    /// <summary>The rest of line <paramref name="first"/> behind <paramref name="indent"/> columns, and the lines indented that far.</summary>
    private Indented TakeIndentedBy(in Region region, int first, int indent)
    {
        var end = first + 1;
        var blankFinish = true;
        for (; end < region.End; end++)
        {
            var line = LineOf(region, end);
            if (line.Length > 0 && (line[0] != ' ' || LinePatterns.LeadingSpace(line) < Math.Min(indent, line.Length)))
            {
                blankFinish = IsBlank(region, end - 1);
                break;
            }
        }

        return new Indented(SkipTop(new Region(first, end, region.Left + indent, region.LeftOf(first) + indent)), end, blankFinish);
    }

    private int ScanIndented(in Region region, int first, int from, bool untilBlank, out int indent, out bool blankFinish)
    {
        indent = int.MaxValue;
        blankFinish = true;
        var end = from;
        for (; end < region.End; end++)
        {
            var line = LineOf(region, end);
            if (line.Length == 0)
            {
                if (untilBlank)
                {
                    break;
                }
            }
            else if (line[0] != ' ')
            {
                blankFinish = end > first && IsBlank(region, end - 1);
                break;
            }
            else
            {
                indent = Math.Min(indent, LinePatterns.LeadingSpace(line));
            }
        }

        indent = indent == int.MaxValue ? 0 : indent;
        return end;
    }

    private Region SkipTop(in Region region)
    {
        var first = SkipBlank(region, region.First);
        return first == region.First ? region : region.From(first);
    }

    private Region TrimEnd(in Region region)
    {
        var end = region.End;
        while (end > region.First && IsBlank(region, end - 1))
        {
            end--;
        }

        return region.Before(end);
    }
}

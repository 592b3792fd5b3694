using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <content>Titles and transitions. "Section title styles are recognised by the order in which they are encountered."</content>
internal sealed partial class BlockParser
{
    // A shorter line is text where it cannot be an adornment; a longer one is lost.
    private const int CertainAdornment = 4;

    private readonly List<(char Adornment, bool Overlined)> styles = [];
    private readonly List<OpenSection> open = [];

    private bool TitlesAllowed => nesting == 0;

    // A title with an underline; 0 where the lines are text after all.
    private int ParseUnderlined(in Region region, int line)
    {
        var title = LineOf(region, line);
        var underline = LineOf(region, line + 1);
        if (TextWidth.Of(title) > underline.Length)
        {
            if (underline.Length < CertainAdornment)
            {
                if (TitlesAllowed)
                {
                    report.At(RstRules.ShortAdornmentAsText, StartOf(region, line + 1), lines.End(line + 1), "Possible title underline, too short for the title. Treating it as ordinary text because it's so short.");
                }

                return 0;
            }

            report.At(RstRules.TitleAdornmentTooShort, StartOf(region, line + 1), lines.End(line + 1), "Title underline too short.");
        }

        if (TitlesAllowed)
        {
            BeginSection(region, line, line, line + 2, overlined: false);
        }
        else
        {
            Lose(LostReason.TitleInBody, line, line + 2, region, RstRules.UnexpectedTitle, "Unexpected section title.", line + 1);
        }

        return line + 2;
    }

    // A line of punctuation: the overline of a title, a transition, or text.
    private int ParseUniformLine(in Region region, int line)
    {
        var marker = LineOf(region, line);
        var isShort = marker.Length < CertainAdornment;
        if (TitlesAllowed)
        {
            return ParseOverlined(region, line, isShort) is > 0 and var behind ? behind : ParseText(region, line);
        }

        if (marker is "::")
        {
            return ParseText(region, line);
        }

        if (isShort)
        {
            report.At(RstRules.ShortAdornmentAsText, StartOf(region, line), lines.End(line), "Unexpected possible title overline or transition. Treating it as ordinary text because it's so short.");
            return ParseText(region, line);
        }

        Lose(LostReason.TitleInBody, line, line + 1, region, RstRules.UnexpectedTitle, "Unexpected section title or transition.");
        return line + 1;
    }

    // 0 where the line is text after all.
    private int ParseOverlined(in Region region, int line, bool isShort)
    {
        var next = line + 1;
        if (next == region.End || IsBlank(region, next))
        {
            if (!isShort)
            {
                finished.Add(new Transition(input.ToSource(StartOf(region, line), lines.End(line))));
            }

            return isShort ? 0 : next;
        }

        var (fault, end) = OverlineFault(region, line);
        if (fault is not null && isShort)
        {
            report.At(RstRules.ShortAdornmentAsText, StartOf(region, line), lines.End(line), "Possible incomplete section title. Treating the overline as ordinary text because it's so short.");
            return 0;
        }

        if (fault is null)
        {
            BeginSection(region, line, next, end, overlined: true);
        }
        else if (LinePatterns.IsUniform(LineOf(region, next)))
        {
            report.At(RstRules.InvalidTitle, StartOf(region, line), lines.End(next), fault);
        }
        else
        {
            Lose(LostReason.TitleOverline, line, end, region, RstRules.InvalidTitle, fault);
        }

        return end;
    }

    // What is wrong with an overlined title, and the line behind it.
    private (string? Fault, int End) OverlineFault(in Region region, int line)
    {
        var overline = LineOf(region, line);
        var title = LineOf(region, line + 1);
        var underline = line + 2;
        if (LinePatterns.IsUniform(title))
        {
            return ("Invalid section title or transition marker.", underline);
        }

        if (underline >= region.End)
        {
            return ("Incomplete section title.", underline);
        }

        var end = underline + 1;
        if (!LinePatterns.IsUniform(LineOf(region, underline)))
        {
            return ("Missing matching underline for section title overline.", end);
        }

        if (!overline.SequenceEqual(LineOf(region, underline)))
        {
            return ("Title overline & underline mismatch.", end);
        }

        if (TextWidth.Of(title) <= overline.Length)
        {
            return (null, end);
        }

        if (overline.Length < CertainAdornment)
        {
            return ("Title overline too short.", end);
        }

        report.At(RstRules.TitleAdornmentTooShort, StartOf(region, line), lines.End(line), "Title overline too short.");
        return (null, end);
    }

    private void BeginSection(in Region region, int first, int titleLine, int end, bool overlined)
    {
        var adornment = text[StartOf(region, end - 1)];
        var index = styles.IndexOf((adornment, overlined));
        var level = index < 0 ? open.Count + 1 : index + 1;
        if ((index < 0 && styles.Count != open.Count) || level > open.Count + 1)
        {
            Lose(LostReason.TitleLevel, first, end, region, RstRules.TitleLevelInconsistent, "Title level inconsistent.", titleLine);
            return;
        }

        if (index < 0)
        {
            styles.Add((adornment, overlined));
        }

        CloseSections(level);
        var start = StartOf(region, titleLine);
        var title = inline.Parse(start + LinePatterns.LeadingSpace(LineOf(region, titleLine)), lines.End(titleLine));
        open.Add(new OpenSection(input.ToSource(StartOf(region, first), lines.End(end - 1)), title, adornment, overlined, finished.Count));
    }

    /// <summary>Closes the sections at <paramref name="level"/> and deeper.</summary>
    private void CloseSections(int level)
    {
        while (open.Count >= level)
        {
            var section = open[^1];
            var span = finished.Count > section.Mark ? TextSpan.FromBounds(section.Heading.Start, finished[^1].Span.End) : section.Heading;
            var children = Take(section.Mark);
            finished.Add(new Section(span, section.Title, open.Count, section.Adornment, section.Overlined, children));
            open.RemoveAt(open.Count - 1);
        }
    }

    /// <summary>A section whose end is not reached.</summary>
    /// <param name="Heading">The title and its adornments.</param>
    /// <param name="Title">The title.</param>
    /// <param name="Adornment">The character of the adornment.</param>
    /// <param name="Overlined">Whether there is an overline.</param>
    /// <param name="Mark">How many finished nodes there were when it began.</param>
    private sealed record OpenSection(TextSpan Heading, RstText Title, char Adornment, bool Overlined, int Mark);
}

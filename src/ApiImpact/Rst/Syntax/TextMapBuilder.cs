using System.Text;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>Makes the local texts of the tree's leaves, each with its way back to the source.</summary>
internal static class TextMapBuilder
{
    /// <summary>The lines joined by <c>\n</c>.</summary>
    public static TextMap OfLines(VerbatimText lines)
    {
        var input = lines.Input;
        var segments = new List<TextMap.Segment>(lines.LineCount);
        if (lines.LineCount == 1)
        {
            var (start, end) = lines.LineBounds(0);
            input.AppendSegments(segments, 0, start, end);
            return new TextMap(input.Source, input.Text[start..end], [.. segments]);
        }

        var text = new StringBuilder();
        for (var index = 0; index < lines.LineCount; index++)
        {
            if (index > 0)
            {
                text.Append('\n');
            }

            var (start, end) = lines.LineBounds(index);
            input.AppendSegments(segments, text.Length, start, end);
            text.Append(input.Text, start, end - start);
        }

        return new TextMap(input.Source, text.ToString(), [.. segments]);
    }

    /// <summary>What a reader sees of a text: the content of its markup, without escapes.</summary>
    public static TextMap Plain(RstText text)
    {
        var raw = text.Map;
        if (text.Inlines.IsEmpty && !raw.Text.Contains('\\', StringComparison.Ordinal))
        {
            return raw;
        }

        var plain = new PlainText(raw);
        var at = 0;
        foreach (var inline in text.Inlines)
        {
            plain.AppendUnescaped(at, inline.LocalSpan.Start);
            Append(plain, inline);
            at = inline.LocalSpan.End;
        }

        plain.AppendUnescaped(at, raw.Text.Length);
        return plain.ToMap();
    }

    /// <summary>What a reader sees of one piece of markup.</summary>
    public static string PlainContent(RstInline inline)
    {
        var plain = new PlainText(inline.Owner.Map);
        Append(plain, inline);
        return plain.ToMap().Text;
    }

    private static void Append(PlainText plain, RstInline inline)
    {
        switch (inline.Kind)
        {
            case InlineKind.FootnoteReference when inline.Content.StartsWith('#'):
                plain.AppendLowerCase(inline.LocalContent.Start, inline.LocalContent.End);
                break;
            case InlineKind.Literal or InlineKind.FootnoteReference or InlineKind.CitationReference or InlineKind.Problematic:
                plain.Append(inline.LocalContent.Start, inline.LocalContent.End);
                break;
            case InlineKind.Reference when inline.IsBareUri:
                plain.AppendUri(inline.LocalContent.Start, inline.LocalContent.End);
                break;
            default:
                plain.AppendUnescaped(inline.LocalContent.Start, inline.LocalContent.End);
                break;
        }
    }

    /// <summary>A plain text under construction, and the segments of the raw text that it is made of.</summary>
    private sealed class PlainText(TextMap raw)
    {
        private readonly StringBuilder text = new();
        private readonly List<TextMap.Segment> segments = [];

        public void Append(int start, int end)
        {
            // A piece may run over several segments of the raw text: each keeps its own place in the source.
            foreach (var segment in raw.Segments)
            {
                var from = Math.Max(start, segment.LocalStart);
                var to = Math.Min(end, segment.LocalStart + segment.Length);
                if (to > from)
                {
                    segments.Add(new TextMap.Segment(text.Length + from - start, segment.SourceStart + from - segment.LocalStart, to - from));
                }
            }

            text.Append(raw.Text, start, end - start);
        }

        /// <summary>A backslash makes the next character ordinary and vanishes; it takes a white space with it.</summary>
        public void AppendUnescaped(int start, int end)
        {
            while (start < end)
            {
                var backslash = raw.Text.IndexOf('\\', start, end - start);
                if (backslash < 0)
                {
                    break;
                }

                Append(start, backslash);
                start = backslash + 1;
                if (start < end)
                {
                    if (raw.Text[start] is not (' ' or '\n'))
                    {
                        Append(start, start + 1);
                    }

                    start++;
                }
            }

            if (start < end)
            {
                Append(start, end);
            }
        }

        /// <summary>An address that is shown itself: without escapes and without white space.</summary>
        public void AppendUri(int start, int end)
        {
            for (var at = start; at < end; at++)
            {
                if (raw.Text[at] == '\\' && at + 1 < end)
                {
                    at++;
                    Append(at, at + 1);
                }
                else if (!Whitespace.IsSpace(raw.Text[at]))
                {
                    Append(at, at + 1);
                }
            }
        }

        /// <summary>A name as it is matched; what changes has no segment, since it does not stand in the source.</summary>
        public void AppendLowerCase(int start, int end)
        {
            for (var at = start; at < end; at++)
            {
                var c = char.ToLowerInvariant(raw.Text[at]);
                if (c == raw.Text[at])
                {
                    Append(at, at + 1);
                }
                else
                {
                    text.Append(c);
                }
            }
        }

        public TextMap ToMap() => new(raw.Source, text.ToString(), [.. segments]);
    }
}

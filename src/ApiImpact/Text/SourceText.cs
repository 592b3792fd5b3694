using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ApiImpact.Text;

/// <summary>The text of one file, and where its lines begin. All positions in it are UTF-16 offsets into <see cref="Text"/>.</summary>
public sealed class SourceText
{
    /// <summary>Takes a text that is already decoded.</summary>
    /// <param name="path">How the file is named in reports: relative to the working directory, with <c>/</c>.</param>
    /// <param name="text">The text; a byte order mark at its start is kept and counted as a character of line 1.</param>
    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>How the file is named in reports.</summary>
    public string Path { get; }

    /// <summary>The whole text, line ends as they are in the file.</summary>
    public string Text { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The number of lines; a final line end does not begin another line.</summary>
    public int LineCount => LineStarts.Length > 1 && LineStarts[^1] == Text.Length ? LineStarts.Length - 1 : LineStarts.Length;

    private int[] LineStarts => field ??= FindLineStarts(Text);

    /// <summary>The offsets of the characters that take no column of their own, in order; few files have any.</summary>
    private int[] WithoutColumn => field ??= FindWithoutColumn(Text);

    /// <summary>Decodes UTF-8. What is not UTF-8 gives no text, and the offset of the first bad byte.</summary>
    public static bool TryDecode(string path, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SourceText? source, out int badByte)
    {
        badByte = Utf8.IsValid(bytes) ? -1 : FirstBadByte(bytes);
        source = badByte < 0 ? new SourceText(path, Encoding.UTF8.GetString(bytes)) : null;
        return source is not null;
    }

    /// <summary>The offset at which line <paramref name="line"/> (from 1) begins.</summary>
    public int StartOfLine(int line) => LineStarts[line - 1];

    /// <summary>The line (from 1), without its line end.</summary>
    public TextSpan SpanOfLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line (from 1) that holds the character at <paramref name="offset"/>.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(LineStarts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Line and column of <paramref name="offset"/>, both from 1, the column in code points; a byte order mark has no column.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        var start = LineStarts[line - 1];
        return new LinePosition(line, offset - start - (WithoutColumnBefore(offset) - WithoutColumnBefore(start)) + 1);
    }

    /// <summary>The characters of <paramref name="span"/>.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <inheritdoc/>
    public override string ToString() => Path;

    private int WithoutColumnBefore(int offset)
    {
        var found = Array.BinarySearch(WithoutColumn, offset);
        return found >= 0 ? found : ~found;
    }

    private static int[] FindWithoutColumn(string text)
    {
        var found = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLowSurrogate(text[at]) || (at == 0 && text[at] == '\uFEFF'))
            {
                found.Add(at);
            }
        }

        return [.. found];
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 32) { 0 };
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }

        return [.. starts];
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}

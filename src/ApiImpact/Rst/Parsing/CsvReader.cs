using System.Text;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Rst.Parsing;

/// <summary>
/// Reads comma-separated values as Python's strict <c>csv.reader</c> does. The fields, without their quotes, are lines of a text of its own; the
/// segments lead from there to where the characters stand.
/// </summary>
internal sealed class CsvReader(CsvDialect dialect)
{
    private readonly StringBuilder text = new();
    private readonly List<TextMap.Segment> segments = [];
    private readonly List<CsvRow> rows = [];
    private readonly List<(int Start, int End)> fields = [];
    private int fieldStart;
    private State state = State.RecordStart;

    private enum State
    {
        RecordStart,
        FieldStart,
        Field,
        Escaped,
        Quoted,
        EscapedInQuotes,
        QuoteInQuotes,
    }

    /// <summary>The text of all fields, one below the other.</summary>
    public string Text => text.ToString();

    /// <summary>Where the characters of <see cref="Text"/> stand.</summary>
    public List<TextMap.Segment> Segments => segments;

    /// <summary>The rows read so far.</summary>
    public IReadOnlyList<CsvRow> Rows => rows;

    /// <summary>What is wrong with the values, or null.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads the rows of some lines; a quoted field may go on over several.</summary>
    public void Read(VerbatimText lines, bool isHeader)
    {
        for (var index = 0; index < lines.LineCount && Fault is null; index++)
        {
            var (start, end) = lines.LineBounds(index);
            for (var at = start; at < end && Fault is null; at++)
            {
                Take(lines.Input.Text[at], at);
            }

            if (Fault is null && EndLine(end))
            {
                rows.Add(new CsvRow([.. fields], isHeader));
                fields.Clear();
            }
        }

        if (Fault is null && state != State.RecordStart)
        {
            Fault = "unexpected end of data";
        }
    }

    private void Take(char c, int offset)
    {
        switch (state)
        {
            case State.RecordStart or State.FieldStart:
                StartField(c, offset);
                break;
            case State.Field when c == dialect.Delimiter:
                SaveField();
                break;
            case State.Field or State.Quoted when c == dialect.Escape:
                state = state == State.Field ? State.Escaped : State.EscapedInQuotes;
                break;
            case State.Field or State.Escaped:
                state = State.Field;
                Append(c, offset);
                break;
            case State.Quoted when c == dialect.Quote:
                state = dialect.Escape is null ? State.QuoteInQuotes : State.Field;
                break;
            case State.Quoted or State.EscapedInQuotes:
                state = State.Quoted;
                Append(c, offset);
                break;
            case State.QuoteInQuotes when c == dialect.Quote:
                state = State.Quoted;
                Append(c, offset);
                break;
            case State.QuoteInQuotes when c == dialect.Delimiter:
                SaveField();
                break;
            default:
                Fault = $"'{dialect.Delimiter}' expected after '{dialect.Quote}'";
                break;
        }
    }

    private void StartField(char c, int offset)
    {
        state = State.FieldStart;
        if (c == dialect.Quote)
        {
            state = State.Quoted;
        }
        else if (c == dialect.Escape)
        {
            state = State.Escaped;
        }
        else if (c == dialect.Delimiter)
        {
            SaveField();
        }
        else if (c != ' ' || dialect.KeepsSpace)
        {
            state = State.Field;
            Append(c, offset);
        }
    }

    // Whether the line end ends the record too; it belongs to a quoted field otherwise.
    private bool EndLine(int offset)
    {
        if (state is State.Quoted or State.EscapedInQuotes or State.Escaped)
        {
            state = state == State.Escaped ? State.Field : State.Quoted;
            segments.Add(new TextMap.Segment(text.Length, offset, 0));
            text.Append('\n');
            return false;
        }

        if (state != State.RecordStart)
        {
            SaveField();
        }

        state = State.RecordStart;
        return true;
    }

    private void Append(char c, int offset)
    {
        if (segments.Count > 0 && segments[^1] is var last && last.LocalStart + last.Length == text.Length && last.SourceStart + last.Length == offset)
        {
            segments[^1] = last with { Length = last.Length + 1 };
        }
        else
        {
            segments.Add(new TextMap.Segment(text.Length, offset, 1));
        }

        text.Append(c);
    }

    private void SaveField()
    {
        fields.Add((fieldStart, text.Length));
        text.Append('\n');
        fieldStart = text.Length;
        state = State.FieldStart;
    }
}

/// <summary>How comma-separated values are written.</summary>
/// <param name="Delimiter">What stands between fields.</param>
/// <param name="Quote">What stands around a field that holds delimiters or line ends.</param>
/// <param name="Escape">What makes the next character ordinary; null where a quote in quotes is doubled.</param>
/// <param name="KeepsSpace">Whether blanks behind a delimiter belong to the field.</param>
internal sealed record CsvDialect(char Delimiter, char Quote, char? Escape, bool KeepsSpace);

/// <summary>A row of fields, as start and end in the text of the reader.</summary>
internal sealed record CsvRow((int Start, int End)[] Fields, bool IsHeader);

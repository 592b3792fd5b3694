using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>A piece of text that is read as one: a heading, a paragraph or one labelled line of it, a term, a cell, a part of a literal block.</summary>
internal sealed class Passage
{
    /// <summary>Its place in reading order, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The part of the section that it stands in.</summary>
    public required Scope Scope { get; init; }

    /// <summary>What it is.</summary>
    public required PassageKind Kind { get; init; }

    /// <summary>The characters as written, with inline markup.</summary>
    public required TextMap Map { get; init; }

    /// <summary>The local spans of what is quoted as code, without the quotes.</summary>
    public ImmutableArray<TextSpan> Code { get; init; } = [];

    /// <summary>The part of a literal block that it is; null elsewhere.</summary>
    public LiteralPart? Part { get; init; }

    /// <summary>Whether it is the first passage of a list's item, a definition's term or a field's name.</summary>
    public bool IsHead { get; init; }

    /// <summary>Whether a literal block is announced by its end (<c>:</c>, <c>::</c>).</summary>
    public bool Introduces => Text.AsSpan().TrimEnd().TrimEnd("*`").TrimEnd() is [.., ':'];

    /// <summary>Whether it announces what follows: by a colon at its end, or by the <c>::</c> after it that markup takes away.</summary>
    public bool AnnouncesLiteral => Introduces || Map.Source.Text.AsSpan(Location.Span.End).TrimStart(' ').StartsWith("::", StringComparison.Ordinal);

    /// <summary>The characters as written.</summary>
    public string Text => Map.Text;

    /// <summary>What it announces itself as (<c>Method: ...</c>); null where it does not.</summary>
    public Label? Label => labelled ? label : ReadLabel();

    /// <summary>The methods that it names.</summary>
    public ImmutableArray<MethodWord> Methods => methods.IsDefault ? methods = FindMethods() : methods;

    /// <summary>The rooted URLs that it names.</summary>
    public ImmutableArray<WrittenUrl> Urls => urls.IsDefault ? urls = UrlScan.Rooted(this) : urls;

    private ImmutableArray<MethodWord> methods;
    private ImmutableArray<WrittenUrl> urls;
    private ImmutableArray<TextSpan> sentences;
    private Label? label;
    private bool labelled;

    /// <summary>Its sentences; they cover the text.</summary>
    public ImmutableArray<TextSpan> Sentences => sentences.IsDefault ? sentences = Outlines.Sentences.Of(Text) : sentences;

    /// <summary>Where a piece of it stands.</summary>
    public Location Locate(TextSpan local) => new(Map.Source, Map.ToSource(local));

    /// <summary>Where it stands.</summary>
    public Location Location => Locate(new TextSpan(0, Text.Length));

    /// <summary>The quoted code that holds the character at <paramref name="at"/>; null where it is not quoted.</summary>
    public TextSpan? CodeAt(int at)
    {
        foreach (var span in Code)
        {
            if (span.Contains(at))
            {
                return span;
            }
        }

        return null;
    }

    private ImmutableArray<MethodWord> FindMethods() => Part is ValuePart ? [] : MethodWord.In(Text);

    private Label? ReadLabel()
    {
        label = Part is ValuePart or RequestLinePart or StatusLinePart ? null : Labels.Read(Text);
        labelled = true;
        return label;
    }
}

/// <summary>What a passage is.</summary>
internal enum PassageKind
{
    /// <summary>The title of a subsection.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>A term, or a field's name.</summary>
    Term,

    /// <summary>One of several lines that the author broke.</summary>
    Line,

    /// <summary>Text in a cell of a table.</summary>
    Cell,

    /// <summary>A part of a literal block.</summary>
    Literal,
}

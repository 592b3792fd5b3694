using System.Text;
using ApiImpact.Text;

namespace ApiImpact.Rst.Syntax;

/// <summary>A piece of inline markup in an <see cref="RstText"/>.</summary>
/// <param name="kind">What it is.</param>
/// <param name="local">The whole markup, offsets in the text as written.</param>
/// <param name="content">What stands between the markers.</param>
internal sealed class RstInline(InlineKind kind, TextSpan local, TextSpan content)
{
    /// <summary>What it is.</summary>
    public InlineKind Kind { get; } = kind;

    /// <summary>The whole markup, offsets in the text as written (<see cref="VerbatimText.Map"/> of the owner).</summary>
    public TextSpan LocalSpan { get; } = local;

    /// <summary>What stands between the markers, offsets in the text as written.</summary>
    public TextSpan LocalContent { get; } = content;

    /// <summary>The text that the markup belongs to.</summary>
    public RstText Owner { get; internal set; } = null!;

    /// <summary>The whole markup in the source.</summary>
    public TextSpan Span => Owner.Map.ToSource(LocalSpan);

    /// <summary>What stands between the markers, in the source.</summary>
    public TextSpan ContentSpan => Owner.Map.ToSource(LocalContent);

    /// <summary>What stands between the markers, as written.</summary>
    public ReadOnlySpan<char> Content => Owner.Map.Text.AsSpan(LocalContent.Start, LocalContent.Length);

    /// <summary>What a reader sees of it.</summary>
    public string PlainContent => TextMapBuilder.PlainContent(this);

    /// <summary>The name of the role that interpreted text is given, without colons; null for none.</summary>
    public string? Role => LocalRole.Length == 0 ? null : Owner.Map.Text.Substring(LocalRole.Start, LocalRole.Length);

    /// <summary>The address that a reference carries itself (an embedded or standalone URI), without escapes and white space; null for none.</summary>
    public string? Uri => LocalUri.Length == 0 ? null : (IsEmail ? "mailto:" : "") + WithoutEscapes(Owner.Map.Text.AsSpan(LocalUri.Start, LocalUri.Length));

    /// <summary>Where the role's name stands in the text as written; empty for none.</summary>
    internal TextSpan LocalRole { get; init; }

    /// <summary>Where the address stands in the text as written; empty for none.</summary>
    internal TextSpan LocalUri { get; init; }

    /// <summary>Whether the address is an email address without its scheme.</summary>
    internal bool IsEmail { get; init; }

    /// <summary>Whether a reader sees the address itself.</summary>
    internal bool IsBareUri => LocalUri.Length > 0 && LocalUri == LocalContent;

    /// <summary>The same markup at another place of its text.</summary>
    internal RstInline Moved(int offset) =>
        new(Kind, Move(LocalSpan, offset), Move(LocalContent, offset)) { LocalRole = Move(LocalRole, offset), LocalUri = Move(LocalUri, offset), IsEmail = IsEmail };

    private static TextSpan Move(TextSpan span, int offset) => span.Length == 0 ? default : span with { Start = span.Start + offset };

    private static string WithoutEscapes(ReadOnlySpan<char> written)
    {
        var uri = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (written[at] == '\\' && at + 1 < written.Length)
            {
                uri.Append(written[++at]);
            }
            else if (!Whitespace.IsSpace(written[at]))
            {
                uri.Append(written[at]);
            }
        }

        return uri.ToString();
    }
}

/// <summary>The kinds of inline markup.</summary>
internal enum InlineKind
{
    /// <summary><c>*emphasis*</c>.</summary>
    Emphasis,

    /// <summary><c>**strong**</c>.</summary>
    Strong,

    /// <summary><c>``literal``</c>.</summary>
    Literal,

    /// <summary><c>`text`</c>, with or without a role.</summary>
    Interpreted,

    /// <summary><c>name_</c>, <c>`phrase`_</c>, <c>`text &lt;uri&gt;`_</c>, two underscores for an anonymous one, or a standalone URI.</summary>
    Reference,

    /// <summary><c>_`inline target`</c>.</summary>
    Target,

    /// <summary><c>|substitution|</c>.</summary>
    Substitution,

    /// <summary><c>|substitution|_</c>: a substitution that is a reference as well.</summary>
    SubstitutionReference,

    /// <summary><c>[1]_</c>, <c>[#]_</c>, <c>[#name]_</c>, <c>[*]_</c>.</summary>
    FootnoteReference,

    /// <summary><c>[Label]_</c>.</summary>
    CitationReference,

    /// <summary>A start without an end, or markup that contradicts itself; the text stands as it is.</summary>
    Problematic,
}

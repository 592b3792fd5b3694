using System.Collections.Frozen;

namespace ApiImpact.Rst.Parsing;

/// <summary>What a directive takes. The table of names is the one of docutils and Sphinx; a name that is not in it takes anything.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="TakesArgument">Whether the text behind the colons is an argument; otherwise it belongs to the body.</param>
/// <param name="Body">How the body is read.</param>
/// <param name="IsOneWord">Whether the argument is a single word, so that text glued under the directive is an error.</param>
internal sealed record DirectiveSignature(string Name, bool TakesArgument, DirectiveBody Body, bool IsOneWord = false)
{
    private const int LongestName = 64;

    private static readonly FrozenDictionary<string, DirectiveSignature>.AlternateLookup<ReadOnlySpan<char>> Known =
        All().ToFrozenDictionary(static signature => signature.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signature of a name in any case.</summary>
    public static DirectiveSignature Of(ReadOnlySpan<char> name) =>
        Find(name) ?? new DirectiveSignature(name.ToString().ToLowerInvariant(), TakesArgument: true, DirectiveBody.Literal);

    /// <summary>Whether a name, in any case, is one of those in the table.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => Find(name) is not null;

    private static DirectiveSignature? Find(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName];
        var length = name.Length > LongestName ? -1 : name.ToLowerInvariant(lower);
        return length >= 0 && Known.TryGetValue(lower[..length], out var signature) ? signature : null;
    }

    private static IEnumerable<DirectiveSignature> All() =>
    [
        .. Each(false, DirectiveBody.Blocks, "attention caution danger error hint important note tip warning seealso todo compound epigraph highlights pull-quote header footer legend glossary centered hlist"),
        .. Each(true, DirectiveBody.Blocks, "admonition topic sidebar container figure class rst-class versionadded versionchanged deprecated only table"),
        .. Each(true, DirectiveBody.Literal, "math raw highlight graphviz digraph graph blockdiag seqdiag actdiag nwdiag packetdiag rackdiag mermaid uml plantuml toctree"),
        .. Each(true, DirectiveBody.None, "image include literalinclude contents sectnum section-numbering target-notes rubric title meta role default-role restructuredtext-test-directive tabularcolumns index"),
        .. Each(true, DirectiveBody.Literal, "code code-block sourcecode").Select(static signature => signature with { IsOneWord = true }),
        new("parsed-literal", TakesArgument: false, DirectiveBody.Literal),
        new("list-table", TakesArgument: true, DirectiveBody.ListTable),
        new("csv-table", TakesArgument: true, DirectiveBody.CsvTable),

        // Only in substitution definitions.
        .. Each(false, DirectiveBody.Literal, "replace unicode date"),
    ];

    private static IEnumerable<DirectiveSignature> Each(bool takesArgument, DirectiveBody body, string names) =>
        names.Split(' ').Select(name => new DirectiveSignature(name, takesArgument, body));
}

/// <summary>How the body of a directive is read.</summary>
internal enum DirectiveBody
{
    /// <summary>As blocks.</summary>
    Blocks,

    /// <summary>As it is.</summary>
    Literal,

    /// <summary>Not at all.</summary>
    None,

    /// <summary>As a bullet list of bullet lists, the rows and their cells.</summary>
    ListTable,

    /// <summary>As comma-separated values.</summary>
    CsvTable,
}

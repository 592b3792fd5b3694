using ApiImpact.Diagnostics;

namespace ApiImpact.Rst;

/// <summary>What docutils complains about, with its level; the advice of our own is in the other part.</summary>
internal static partial class RstRules
{
    private const string Docutils = "docutils, parsers/rst/states.py";

    public static RstRule UnexpectedUnindent { get; } = new()
    {
        Id = "rst-unexpected-unindent",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "A list, quote or literal block ends without a blank line.",
        Why = "docutils closes the block at the first line that is less indented; what was meant to belong to it becomes something else.",
        Fix = "Put a blank line behind the block, or indent the line as far as the block.",
        BadExample = "* item\nnext paragraph",
        GoodExample = "* item\n\nnext paragraph",
        Origin = Docutils,
    };

    public static RstRule UnexpectedIndentation { get; } = new()
    {
        Id = "rst-unexpected-indentation",
        Level = 3,
        Severity = Severity.Error,
        Summary = "A line of a paragraph is indented further than its start.",
        Why = "The paragraph ends there, and the indented lines become a block quote.",
        Fix = "Align the lines of the paragraph, or put a blank line before the indented block.",
        BadExample = "The request body\nis as follows:\n   {\"name\": \"x\"}",
        GoodExample = "The request body\nis as follows::\n\n   {\"name\": \"x\"}",
        Origin = Docutils,
    };

    public static RstRule InlineMarkupUnclosed { get; } = new()
    {
        Id = "rst-inline-markup-unclosed",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "Inline markup begins and does not end, or contradicts itself.",
        Why = "The marker is shown as it is, and the text is not what was meant.",
        Fix = "Close the markup, or escape the marker with a backslash.",
        BadExample = "a list of *args",
        GoodExample = "a list of ``*args``",
        Origin = Docutils,
    };

    public static RstRule LiteralBlockMissing { get; } = new()
    {
        Id = "rst-literal-block-missing",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "No literal block follows a double colon.",
        Why = "The text after it is parsed as ordinary text.",
        Fix = "Indent the block that follows, or write a single colon.",
        BadExample = "Request::\n\n{\"name\": \"x\"}",
        GoodExample = "Request::\n\n    {\"name\": \"x\"}",
        Origin = Docutils,
    };

    public static RstRule InconsistentLiteralQuoting { get; } = new()
    {
        Id = "rst-literal-quoting-inconsistent",
        Level = 3,
        Severity = Severity.Error,
        Summary = "A line of a quoted literal block begins with another character.",
        Why = "The literal block ends there.",
        Fix = "Begin every line with the same character, or indent the block instead.",
        Origin = Docutils,
    };

    public static RstRule TitleAdornmentTooShort { get; } = new()
    {
        Id = "rst-title-adornment-too-short",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "The underline or overline of a title is shorter than the title.",
        Why = "docutils warns, and a build that takes warnings for errors fails.",
        Fix = "Make the adornment as long as the title.",
        BadExample = "REST API impact\n-----------",
        GoodExample = "REST API impact\n---------------",
        Origin = Docutils,
    };

    public static RstRule ShortAdornmentAsText { get; } = new()
    {
        Id = "rst-short-adornment",
        Level = 1,
        Severity = Severity.Info,
        Summary = "A line of up to three punctuation characters could be a title's adornment, and is taken for text.",
        Why = "Lone braces and dots in unindented samples look like adornments.",
        Fix = "Put the sample into a literal block, or make the adornment as long as the title.",
        Origin = Docutils,
    };

    public static RstRule UnexpectedTitle { get; } = new()
    {
        Id = "rst-unexpected-title",
        Level = 4,
        Severity = Severity.Error,
        Summary = "A title or transition stands where no section can begin.",
        Why = "Inside lists, quotes, cells and directives docutils drops the lines.",
        Fix = "Move the title out of the block, or shorten the line of punctuation to text.",
        Origin = Docutils,
    };

    public static RstRule InvalidTitle { get; } = new()
    {
        Id = "rst-invalid-title",
        Level = 4,
        Severity = Severity.Error,
        Summary = "An overline has no title, or no underline that matches it.",
        Why = "docutils drops the overline and the lines that it took for the title.",
        Fix = "Give the title an underline of the same character and length.",
        BadExample = "=====\nTitle\n-----",
        GoodExample = "=====\nTitle\n=====",
        Origin = Docutils,
    };

    public static RstRule TitleLevelInconsistent { get; } = new()
    {
        Id = "rst-title-level-inconsistent",
        Level = 4,
        Severity = Severity.Error,
        Summary = "A title's adornment skips a level, or is new where no deeper section can begin.",
        Why = "docutils drops the title, and its text joins the section before.",
        Fix = "Use the adornments in the order in which they first appear.",
        Origin = Docutils,
    };

    public static RstRule EnumerationStart { get; } = new()
    {
        Id = "rst-enumeration-start",
        Level = 1,
        Severity = Severity.Info,
        Summary = "An enumerated list does not begin with the first number.",
        Why = "Often an earlier item ended the list, or a sentence begins with a number and a dot.",
        Fix = "Begin at one, indent what belongs to the earlier item, or escape the number.",
        Origin = Docutils,
    };

    public static RstRule MalformedTable { get; } = new()
    {
        Id = "rst-malformed-table",
        Level = 3,
        Severity = Severity.Error,
        Summary = "The lines of a table do not fit together.",
        Why = "docutils drops the whole table: its parameters and responses vanish from the page.",
        Fix = "Align borders, columns and text; give every row the same width.",
        Origin = Docutils,
    };

    public static RstRule TableNotClosed { get; } = new()
    {
        Id = "rst-table-blank-line",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "No blank line follows a table.",
        Why = "docutils warns, and what follows may be taken for a part of the table.",
        Fix = "Put a blank line behind the table.",
        Origin = Docutils,
    };

    public static RstRule DirectiveRejected { get; } = new()
    {
        Id = "rst-directive-rejected",
        Level = 3,
        Severity = Severity.Error,
        Summary = "A directive has arguments or options that it does not take.",
        Why = "docutils drops the directive with its body.",
        Fix = "Put a blank line between the directive, with its options, and its body.",
        BadExample = ".. code-block:: json\n   {\"name\": \"x\"}",
        GoodExample = ".. code-block:: json\n\n   {\"name\": \"x\"}",
        Origin = Docutils,
    };

    public static RstRule MalformedExplicitMarkup { get; } = new()
    {
        Id = "rst-explicit-markup-malformed",
        Level = 2,
        Severity = Severity.Warning,
        Summary = "A hyperlink target or substitution definition is not well formed.",
        Why = "docutils takes it for a comment, or leaves it out.",
        Fix = "Write '.. _name: address' or '.. |name| directive:: text'.",
        Origin = Docutils,
    };

    public static RstRule NestedTooDeep { get; } = new()
    {
        Id = "rst-nested-too-deep",
        Level = 4,
        Severity = Severity.Error,
        Summary = "Blocks are nested deeper than the parser goes.",
        Why = "Such a document is made to exhaust a parser; what is deeper is left out.",
        Fix = "Nest less.",
    };
}

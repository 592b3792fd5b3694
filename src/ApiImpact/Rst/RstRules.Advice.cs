using ApiImpact.Diagnostics;

namespace ApiImpact.Rst;

/// <content>Advice on what docutils takes silently for something else than was meant.</content>
internal static partial class RstRules
{
    public static RstRule DirectiveMisspelt { get; } = new()
    {
        Id = "rst-directive-misspelt",
        Level = 0,
        Severity = Severity.Warning,
        Summary = "A comment looks like a directive whose colons are wrong.",
        Why = "docutils takes it for a comment, without a message, and the block under it vanishes from the page.",
        Fix = "Write two colons behind the name, and a blank behind the colons.",
        BadExample = ".. code-block: json",
        GoodExample = ".. code-block:: json",
        Fixable = true,
    };

    public static RstRule LiteralMarkerWithoutBlankLine { get; } = new()
    {
        Id = "rst-literal-without-blank-line",
        Level = 1,
        Severity = Severity.Warning,
        Summary = "An indented block follows a double colon without a blank line.",
        Why = "docutils takes the line for a term and the block for its definition: a sample is parsed as text, and its asterisks, underscores and backquotes as markup.",
        Fix = "Put a blank line between the double colon and the block.",
        BadExample = "Response::\n    {\"id\": 1}",
        GoodExample = "Response::\n\n    {\"id\": 1}",
        Origin = "docutils, parsers/rst/states.py",
        Fixable = true,
    };

    public static RstRule JsonOutsideLiteral { get; } = new()
    {
        Id = "rst-json-outside-literal",
        Level = 0,
        Severity = Severity.Warning,
        Summary = "JSON stands in running text instead of a literal block.",
        Why = "docutils joins its lines into paragraphs, quotes and terms, and a reader sees no sample.",
        Fix = "End the line before it with a double colon, put a blank line behind that, and indent the sample.",
        BadExample = "* Request\n  {\n  \"name\": \"x\"\n  }",
        GoodExample = "* Request::\n\n    {\n    \"name\": \"x\"\n    }",
    };

    public static RstRule ListMarkerInParagraph { get; } = new()
    {
        Id = "rst-list-without-blank-line",
        Level = 0,
        Severity = Severity.Warning,
        Summary = "A line of a paragraph begins with a list marker.",
        Why = "A list begins only behind a blank line: the items are glued to the paragraph.",
        Fix = "Put a blank line before the list.",
        BadExample = "Error codes:\n* 404\n* 409",
        GoodExample = "Error codes:\n\n* 404\n* 409",
        Fixable = true,
    };

    public static RstRule LiteralGoesOn { get; } = new()
    {
        Id = "rst-literal-goes-on",
        Level = 0,
        Severity = Severity.Info,
        Summary = "A literal block goes on with lines that are less indented than its first.",
        Why = "A literal block ends only at the indentation of the text around it: prose after a sample stays in the sample.",
        Fix = "Indent the sample evenly, and bring the prose back to the margin.",
        BadExample = ".. code-block:: json\n\n      {\"id\": 1}\n\n  The id is a number.",
        GoodExample = ".. code-block:: json\n\n      {\"id\": 1}\n\nThe id is a number.",
    };

    public static RstRule NoBreakSpaceInLiteral { get; } = new()
    {
        Id = "rst-no-break-space",
        Level = 0,
        Severity = Severity.Warning,
        Summary = "A line of a literal block is indented with no-break or zero-width spaces.",
        Why = "docutils does not count them as indentation, and JSON readers reject them.",
        Fix = "Replace them with blanks.",
        Fixable = true,
    };
}

using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>The columns of the template's table, each with the words that show it.</summary>
    private static readonly (string Column, string[] Words)[] AttributeColumns =
    [
        ("type", ["type"]), ("access", ["access", "crud", "policy"]), ("default value", ["default"]), ("validation", ["validat", "conversion", "constraint", "range"]), ("description", ["descri", "notes", "meaning"]),
    ];

    public static LintRule AttributeTableColumns { get; } = new()
    {
        Id = "attribute-table-columns",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "A table of attributes lacks a column of the template's.",
        Why = "The attribute map of the code is written from the table: what it does not say is guessed.",
        Fix = "Give each attribute its type, who may read and write it (CRUD), its default value, how it is validated, and a description.",
        BadExample = """
            ==============  ======
            Attribute Name  Type
            ==============  ======
            name            string
            ==============  ======
            """,
        GoodExample = """
            ==============  ======  ======  =============  ==========  ===========
            Attribute Name  Type    Access  Default Value  Validation  Description
            ==============  ======  ======  =============  ==========  ===========
            name            string  CRUD    ''             string      its name
            ==============  ======  ======  =============  ==========  ===========
            """,
        Origin = "Templates of Tacker and Octavia, REST API impact: the table of attributes.",
        Check = static context =>
            from table in context.Spec.ImpactSection?.Section.Descendants().OfType<Table>() ?? []
            where table.Rows.Length > 1
            let head = table.Rows[0].Entries.Select(TextOf).ToList()
            where head.Count > 1 && head[0].Contains("attribute", StringComparison.OrdinalIgnoreCase)
            let lacking = AttributeColumns.Where(column => !head.Exists(title => column.Words.Any(word => title.Contains(word, StringComparison.OrdinalIgnoreCase)))).Select(static column => column.Column).ToList()
            where lacking.Count > 0
            select new Finding(new Location(context.Source, table.Rows[0].Span), $"table {string.Join(' ', head)}", $"The table of attributes has no column for the {List(lacking).Replace(" or ", " and the ", StringComparison.Ordinal)}."),
    };

    private static string TextOf(TableEntry entry) => string.Join(' ', entry.Descendants().OfType<Paragraph>().Select(static paragraph => paragraph.Text.Map.Text.ReplaceLineEndings(" ")));
}

using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>Tables of parameters: a column of names, and a column that says where each is sent (<c>Style</c>, <c>In</c>) or a label over the table.</summary>
internal static partial class ParameterTables
{
    [GeneratedRegex(@"^\W*(?:(?:query\s+|request\s+|URI\s+|URL\s+)?(?:param(?:eter)?|attribute|field|argument|key|filter)(?:\s*name)?s?|name)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NameColumn { get; }

    [GeneratedRegex(@"^\W*(?:style|in|location|place|where|parameter\s+(?:type|style)|passed\s+(?:in|via))\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex PlaceColumn { get; }

    [GeneratedRegex(@"^\W*(?:(?:data|value)\s*)?type\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex TypeColumn { get; }

    [GeneratedRegex(@"^[\s`*'""]*(?<name>[A-Za-z_{][\w.:\-}]*)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex FirstWord { get; }

    /// <summary>The parameter that a cell names, if its column is one of names.</summary>
    public static IEnumerable<WrittenParameter> Read(Outline outline, Passage passage)
    {
        if (passage.Kind != PassageKind.Cell || passage.Scope is not { Kind: ScopeKind.Cell, Caption: { } caption, Parent: { Kind: ScopeKind.Row, Parent: { } table } row }
            || !NameColumn.IsMatch(caption) || table.Columns.Count == 0 || FirstWord.Match(passage.Text) is not { Success: true } match)
        {
            yield break;
        }

        var cells = outline.In(row).Where(static other => other.Scope.Kind == ScopeKind.Cell).ToLookup(static other => other.Scope.Column, static other => other.Text);
        var column = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(i => PlaceColumn.IsMatch(table.Columns[i]), -1);
        var place = column >= 0 ? PlaceIn(string.Join(' ', cells[column])) : PlaceOver(outline, table);
        if (place is not { } found)
        {
            yield break;
        }

        var typed = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(i => TypeColumn.IsMatch(table.Columns[i]), -1);
        var described = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(i => table.Columns[i].Contains("escription", StringComparison.Ordinal), -1);
        var name = match.Groups["name"];
        yield return new WrittenParameter(name.Value.Trim('{', '}'), found, typed < 0 ? null : TypeWords.InCell(string.Join(' ', cells[typed])), described < 0 ? null : CodeDescriptions.Clean(string.Join(' ', cells[described])), new TextSpan(name.Index, name.Length));
    }

    private static ParameterPlace? PlaceIn(string cell) => cell.ToUpperInvariant() switch
    {
        var text when text.Contains("QUERY", StringComparison.Ordinal) => ParameterPlace.Query,
        var text when text.Contains("PATH", StringComparison.Ordinal) || text.Contains("URI", StringComparison.Ordinal) || text.Contains("URL", StringComparison.Ordinal) => ParameterPlace.Path,
        var text when text.Contains("HEADER", StringComparison.Ordinal) => ParameterPlace.Header,
        _ => null,
    };

    private static ParameterPlace? PlaceOver(Outline outline, Scope table) => outline.LeadOf(table)?.Label?.Kind switch
    {
        LabelKind.QueryParameters => ParameterPlace.Query,
        // A request without a body can only send them in the query; see ParameterFacts.
        LabelKind.Parameters => ParameterPlace.QueryString,
        LabelKind.PathParameters or LabelKind.UrlParameters => ParameterPlace.Path,
        _ => null,
    };
}

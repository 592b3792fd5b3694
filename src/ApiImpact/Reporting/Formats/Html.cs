using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>One self-contained page: no network, filters and search, witnesses as exchanges, the lines of spec and baseline.</summary>
    public static ReportFormat Html { get; } = new("html", "one self-contained page", HtmlReport.Write);
}

/// <summary>
/// Fills <c>Html.html</c>, which holds the style and the script. The content is built as elements, so that text from specs
/// can only become text: there is no place where a string is taken for markup.
/// </summary>
file static class HtmlReport
{
    private static readonly (string Id, string Name)[] Groups =
    [
        ("breaking", "breaking"), ("unknown", "of unknown effect"), ("gated", "behind a gate"), ("accepted", "accepted"), ("compatible", "compatible"),
        ("error", "errors"), ("warning", "warnings"), ("info", "infos"),
    ];

    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        using var stream = typeof(ReportFormats).Assembly.GetManifestResourceStream("ApiImpact.Reporting.Formats.Html.html")!;
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd();
        var at = 0;
        Fill("<!-- title -->", [new XText(VerdictLine.Of(report))]);
        Fill("<!-- header -->", [Header(report)]);
        Fill("<!-- findings -->", Findings(report));
        writer.Write(page[at..]);

        void Fill(string place, IEnumerable<XNode> content)
        {
            var end = page.IndexOf(place, at, StringComparison.Ordinal);
            writer.Write(page[at..end]);
            foreach (var node in content)
            {
                WriteNode(writer, node);
            }

            at = end + place.Length;
        }
    }

    private static void WriteNode(TextWriter writer, XNode node)
    {
        // Line ends in text stay as they are, and no line end is added: white space matters in <pre>.
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.None };
        using var xml = XmlWriter.Create(writer, settings);
        node.WriteTo(xml);
    }

    private static XElement Header(Report report) =>
        new("header",
            new XElement("h1", VerdictLine.Of(report)),
            Paragraph("where", $"apiimpact {report.ToolVersion}, {(report.Files.Length == 1 ? "1 file" : $"{report.Files.Length} files")}"),
            new XElement("ul", new XAttribute("class", "counts"), new XAttribute("aria-label", "Counts"),
                Counts(report).Select(static group => new XElement("li", new XElement("strong", group.Number), $" {group.Name}"))));

    private static List<(string Id, string Name, int Number)> Counts(Report report) =>
    [
        .. Groups.Select(group => (group.Id, group.Name, Number: report.Diagnostics.Count(diagnostic => GroupOf(diagnostic) == group.Id)))
            .Where(static group => group.Number > 0),
    ];

    private static IEnumerable<XNode> Findings(Report report)
    {
        var sorted = report.Diagnostics.OrderBy(static diagnostic => Array.FindIndex(Groups, group => group.Id == GroupOf(diagnostic))).ToList();
        if (sorted.Count == 0)
        {
            yield return new XElement("p", "Nothing was found.");
        }

        yield return Filters(report, sorted.Count);
        if (sorted.Exists(static diagnostic => Standings.Of(diagnostic) != Standing.Finding))
        {
            yield return Table(sorted);
        }

        for (var at = 0; at < sorted.Count; at++)
        {
            yield return new XText("\n");
            yield return Item(sorted[at], IdOf(at));
        }
    }

    private static string IdOf(int at) => $"finding-{at + 1}";

    /// <summary>The changes at a glance, each with a link to what is said of it.</summary>
    private static XElement Table(List<Diagnostic> sorted) =>
        new("table",
            new XElement("caption", "Changes of the API"),
            new XElement("thead", new XElement("tr", ((string[])["Verdict", "Operation", "Part", "Change"]).Select(static title => new XElement("th", new XAttribute("scope", "col"), title)))),
            new XElement("tbody", sorted.Select(static (diagnostic, at) => diagnostic.Change is { IsPromise: false } change ? Row(diagnostic, change, IdOf(at)) : null)));

    private static XElement Row(Diagnostic diagnostic, ChangeDetail change, string id) =>
        new("tr", new XAttribute("class", GroupOf(diagnostic)), new XAttribute("data-item", id),
            new XElement("td", new XElement("span", new XAttribute("class", "tag"), Label(diagnostic))),
            new XElement("td", change.Operations.Take(1).Select(Code), change.Operations.Length > 1 ? $" and {change.Operations.Length - 1} more" : null),
            new XElement("td", Clean(change.Part)),
            new XElement("td", new XElement("a", new XAttribute("href", $"#{id}"), diagnostic.Rule.Id), " ", Clean(Words.Message(diagnostic))));

    private static string Label(Diagnostic diagnostic) => Standings.Of(diagnostic) == Standing.Gated ? Clean($"gated: {diagnostic.Change!.Gate}") : GroupOf(diagnostic);

    private static XElement Filters(Report report, int count) =>
        new("form", new XAttribute("role", "search"), new XAttribute("onsubmit", "return false"),
            new XElement("fieldset", new XAttribute("class", "filters"),
                new XElement("legend", "Show"),
                Counts(report).Select(static group => new XElement("label",
                    new XElement("input", new XAttribute("type", "checkbox"), new XAttribute("name", "group"), new XAttribute("value", group.Id), new XAttribute("checked", "checked")),
                    $" {group.Name} ({group.Number})")),
                new XElement("label", "Search ",
                    new XElement("input", new XAttribute("id", "search"), new XAttribute("type", "search"), new XAttribute("autocomplete", "off"))),
                new XElement("output", new XAttribute("id", "shown"), new XAttribute("for", "search"), new XAttribute("aria-live", "polite"), $"{count} of {count} shown")));

    private static XElement Item(Diagnostic diagnostic, string id)
    {
        var group = GroupOf(diagnostic);
        var (change, start) = (diagnostic.Change, diagnostic.Location.Start);
        return new XElement("details", new XAttribute("id", id), new XAttribute("class", $"item {group}"), new XAttribute("data-group", group),
            group is "breaking" or "error" ? new XAttribute("open", "open") : null,
            new XElement("summary",
                new XElement("span", new XAttribute("class", "tag"), Label(diagnostic)), " ",
                new XElement("h3", diagnostic.Rule.Id), " ",
                change?.Operations.FirstOrDefault() is { } operation ? new object[] { Code(operation), " " } : null,
                Clean(Words.Message(diagnostic)),
                new XElement("div", new XAttribute("class", "where"), Clean($"{diagnostic.Location.Source.Path}:{start.Line}:{start.Column}"))),
            new XElement("div", new XAttribute("class", "body"),
                change is null ? null : ChangeParts(change),
                SourceLines(diagnostic.Location, ""),
                diagnostic.Related.Select(static related => SourceLines(related.Location, $" — {related.Message}")),
                Heading("Why, and what to do"),
                new XElement("p", Clean($"{diagnostic.Rule.Why} {diagnostic.Rule.Fix}"))));
    }

    private static IEnumerable<object> ChangeParts(ChangeDetail change)
    {
        if (change.Operations.Length > 1)
        {
            yield return Heading("Operations that it reaches");
            yield return new XElement("ul", change.Operations.Select(static operation => new XElement("li", Code(operation))));
        }

        if (change.Accepted is { } accepted)
        {
            yield return new XElement("p", Clean($"Accepted: {accepted}"));
        }

        if (change.Reason is { } reason)
        {
            yield return new XElement("p", Clean(reason));
        }

        if ((change.Before ?? change.After) is not null)
        {
            yield return new XElement("div", new XAttribute("class", "sides"), Side("Before", change.Before), Side("After", change.After));
        }

        if ((change.Exchange ?? Indented(change.Witness)) is { } witness)
        {
            var isResponse = change.Part.StartsWith("response", StringComparison.Ordinal);
            yield return Heading(isResponse ? "A response that the server may send and the client rejects" : "A request that the client may send and the server rejects");
            yield return new XElement("pre", Clean(witness));
        }
    }

    private static XElement Side(string title, string? json) => new("div", Heading(title), new XElement("pre", Clean(Indented(json) ?? "(absent)")));

    /// <summary>The line of a place with its characters marked, and two lines before and after it.</summary>
    private static object[] SourceLines(Location location, string note)
    {
        var (above, below) = SourceExcerpt.Around(location, 2);
        var line = SourceExcerpt.Of(location);
        return
        [
            Heading($"{location.Source.Path}:{location.Start.Line}{note}"),
            new XElement("pre", Clean(above + line.Before), new XElement("mark", Clean(line.Marked)), Clean($"{line.After}\n{below}".TrimEnd('\n'))),
        ];
    }

    private static string GroupOf(Diagnostic diagnostic) => Standings.Of(diagnostic) switch
    {
        Standing.Breaking => "breaking",
        Standing.Unknown => "unknown",
        Standing.Gated => "gated",
        Standing.Accepted => "accepted",
        Standing.Compatible => "compatible",
        _ => Words.Of(diagnostic.Severity),
    };

    private static string? Indented(string? json)
    {
        try
        {
            return json is null || JsonNode.Parse(json) is not { } node ? json : JsonText.Write(writer => node.WriteTo(writer)).TrimEnd('\n');
        }
        catch (JsonException)
        {
            return json;
        }
    }

    private static XElement Heading(string text) => new("h4", Clean(text));

    private static XElement Code(string text) => new("code", Clean(text));

    private static XElement Paragraph(string style, string text) => new("p", new XAttribute("class", style), Clean(text));

    /// <summary>The text with <c>\n</c> for line ends, and without what XML cannot hold or a reader cannot see.</summary>
    private static string Clean(string text) => XmlCharacters.Clean(VisibleText.Lines(text.Replace("\r\n", "\n", StringComparison.Ordinal)));
}

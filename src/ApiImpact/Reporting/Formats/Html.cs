using System.Globalization;
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
    private const int MostOpen = 20;

    // What fails a run first, what nobody has to act on last.
    private static readonly (string Id, string Name, string Title)[] Groups =
    [
        ("breaking", "breaking", "Breaking changes"), ("error", "errors", "Errors"), ("unknown", "of unknown effect", "Changes of unknown effect"), ("warning", "warnings", "Warnings"),
        ("gated", "behind a gate", "Changes behind a gate"), ("accepted", "accepted", "Accepted changes"), ("compatible", "compatible", "Changes that break nobody"), ("info", "infos", "Infos"),
    ];

    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        using var stream = typeof(ReportFormats).Assembly.GetManifestResourceStream("ApiImpact.Reporting.Formats.Html.html")!;
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd();
        var at = 0;
        Fill("<!-- title -->", [new XText($"{VerdictLine.Of(report)} - apiimpact")]);
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
                Counts(report).Select(static group => new XElement("li", new XElement("a", new XAttribute("href", $"#group-{group.Id}"), new XElement("strong", group.Number), $" {(group is { Number: 1, Id: "error" or "warning" or "info" } ? group.Id : group.Name)}")))));

    private static List<(string Id, string Name, int Number)> Counts(Report report) =>
    [
        .. Groups.Select(group => (group.Id, group.Name, Number: report.Diagnostics.Count(diagnostic => GroupOf(diagnostic) == group.Id)))
            .Where(static group => group.Number > 0),
    ];

    private static IEnumerable<XNode> Findings(Report report)
    {
        var sorted = report.Diagnostics.OrderBy(static diagnostic => Array.FindIndex(Groups, group => group.Id == GroupOf(diagnostic)))
            .ThenBy(static diagnostic => diagnostic.Change?.Operations.FirstOrDefault() ?? "", StringComparer.Ordinal).ToList();
        if (sorted.Count == 0)
        {
            yield return new XElement("p", "Nothing was found.");
            yield break;
        }

        yield return Filters(report, sorted.Count);
        if (sorted.Exists(static diagnostic => Standings.Of(diagnostic) != Standing.Finding))
        {
            yield return Table(sorted);
        }

        foreach (var group in sorted.Select(static (diagnostic, at) => (Diagnostic: diagnostic, At: at)).GroupBy(static item => GroupOf(item.Diagnostic), StringComparer.Ordinal))
        {
            yield return new XText("\n");
            yield return new XElement("section", new XAttribute("class", "group"), new XAttribute("aria-labelledby", $"group-{group.Key}"),
                new XElement("h2", new XAttribute("id", $"group-{group.Key}"), Groups.First(one => one.Id == group.Key).Title),
                group.Select(static item => new object[] { "\n", Item(item.Diagnostic, item.At) }));
        }
    }

    private static string IdOf(int at) => $"finding-{at + 1}";

    /// <summary>The changes at a glance, each with a link to what is said of it. The roles stay where a narrow page shows a row as a block.</summary>
    private static XElement Table(List<Diagnostic> sorted) =>
        new("table", Role("table"),
            new XElement("caption", "Changes of the API"),
            new XElement("thead", Role("rowgroup"), new XElement("tr", Role("row"), ((string[])["Verdict", "Operation", "Change"]).Select(static title => new XElement("th", Role("columnheader"), new XAttribute("scope", "col"), title)))),
            new XElement("tbody", Role("rowgroup"), sorted.Select(static (diagnostic, at) => diagnostic.Change is { IsPromise: false } change ? Row(diagnostic, change, IdOf(at)) : null)));

    private static XElement Row(Diagnostic diagnostic, ChangeDetail change, string id) =>
        new("tr", Role("row"), new XAttribute("class", GroupOf(diagnostic)), new XAttribute("data-item", id),
            new XElement("td", Role("cell"), new XElement("span", new XAttribute("class", "tag"), Label(diagnostic))),
            new XElement("td", Role("cell"), change.Operations.Take(1).Select(Code), change.Operations.Length > 1 ? $" and {change.Operations.Length - 1} more" : null,
                change.Part.Length == 0 ? null : new XElement("div", new XAttribute("class", "where"), Clean(change.Part))),
            new XElement("td", Role("cell"), new XElement("a", new XAttribute("href", $"#{id}"), diagnostic.Rule.Id), " ", Clean(Words.Message(diagnostic)), Place(diagnostic)));

    private static XElement Place(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.Start;
        return new XElement("div", new XAttribute("class", "where"), Clean($"{diagnostic.Location.Source.Path}:{start.Line}:{start.Column}"));
    }

    private static XAttribute Role(string name) => new("role", name);

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
                new XElement("output", new XAttribute("id", "shown"), new XAttribute("for", "search"), new XAttribute("aria-live", "polite"), $"{count} of {count} shown"),
                Button("open-all", "Open all"), Button("close-all", "Close all")));

    private static XElement Button(string id, string name) => new("button", new XAttribute("type", "button"), new XAttribute("id", id), name);

    private static XElement Item(Diagnostic diagnostic, int at)
    {
        var group = GroupOf(diagnostic);
        var change = diagnostic.Change;
        return new XElement("details", new XAttribute("id", IdOf(at)), new XAttribute("class", $"item {group}"), new XAttribute("data-group", group),
            group is "breaking" or "error" && at < MostOpen ? new XAttribute("open", "open") : null,
            new XElement("summary",
                new XElement("span", new XAttribute("class", "tag"), Label(diagnostic)), " ",
                new XElement("h3", diagnostic.Rule.Id), " ",
                change?.Operations.FirstOrDefault() is { } operation ? new object[] { Code(operation), " " } : null,
                Clean(Words.Message(diagnostic)),
                Place(diagnostic)),
            new XElement("div", new XAttribute("class", "body"),
                change is null ? null : ChangeParts(change),
                new XElement("div", new XAttribute("class", "sides"),
                    SourceLines(diagnostic.Location, ""),
                    diagnostic.Related.Select(static related => SourceLines(related.Location, $" ({related.Message})"))),
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

        if ((change.Before ?? change.After) is not null)
        {
            yield return new XElement("div", new XAttribute("class", "sides"), Side("Before", change.Before), Side("After", change.After));
        }

        if ((change.Exchange ?? Indented(change.Witness)) is { } witness)
        {
            var isResponse = change.Part.StartsWith("response", StringComparison.Ordinal);
            yield return Heading((isResponse, change.Verdict == Verdict.Compatible) switch
            {
                (true, false) => "A response that the server may send and the client rejects",
                (false, false) => "A request that the client may send and the server rejects",
                (true, true) => "The response that is shown",
                (false, true) => "The request that is shown",
            });
            yield return Lines(Clean(witness));
        }

        if (change.Reason is { } reason)
        {
            yield return Heading("Reason");
            yield return new XElement("p", Clean(reason));
        }
    }

    private static XElement Side(string title, string? json) => new("div", Heading(title), Lines(Clean(Indented(json) ?? "(absent)")));

    /// <summary>A block that scrolls where it is high, and then takes the focus, so that the keyboard scrolls it.</summary>
    private static XElement Lines(params object[] content)
    {
        var block = new XElement("pre", content);
        if (block.Value.Length > 2000 || block.Value.Count('\n') > 20)
        {
            block.Add(new XAttribute("tabindex", "0"));
        }

        return block;
    }

    /// <summary>The line of a place with its characters marked, two lines before and after it, their numbers, and no more indentation than tells them apart.</summary>
    private static XElement SourceLines(Location location, string note)
    {
        var lines = SourceExcerpt.Around(location, 2).ToList();
        var digits = lines[^1].Number.ToString(CultureInfo.InvariantCulture).Length;
        var indentation = lines.Select(static item => item.Line).Where(static line => !string.IsNullOrWhiteSpace($"{line.Before}{line.Marked}{line.After}"))
            .Select(static line => line.Before.Length - line.Before.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return new XElement("div", Heading($"{location.Source.Path}:{location.Start.Line}{note}"), Lines([.. lines.SelectMany((item, at) => new object?[]
        {
            at == 0 ? null : "\n",
            new XElement("span", new XAttribute("class", "number"), item.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits)),
            Clean($" {item.Line.Before[Math.Min(indentation, item.Line.Before.Length)..]}"),
            item.Line.Marked.Length == 0 ? null : new XElement("mark", Clean(item.Line.Marked)),
            Clean(item.Line.After),
        }).OfType<object>()]));
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

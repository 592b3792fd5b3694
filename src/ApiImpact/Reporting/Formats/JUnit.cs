using System.Globalization;
using System.Xml;

namespace ApiImpact.Reporting.Formats;

internal static partial class ReportFormats
{
    /// <summary>A suite for each file, a case for each finding; a finding at or over the threshold is a failure. A file without findings is one case that passes.</summary>
    public static ReportFormat JUnit { get; } = new("junit", "test results, for CI systems that show those", JUnitReport.Write);
}

file static class JUnitReport
{
    public static void Write(Report report, TextWriter writer, ReportStyle _)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "apiimpact");
            foreach (var file in FilesOf(report))
            {
                WriteSuite(xml, report, file);
            }

            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    /// <summary>The files that were looked at, and those that only findings name, such as a baseline.</summary>
    private static IEnumerable<string> FilesOf(Report report) =>
        report.Files.Concat(report.Diagnostics.Select(static diagnostic => diagnostic.Location.Source.Path)).Distinct(StringComparer.Ordinal);

    private static void WriteSuite(XmlWriter xml, Report report, string file)
    {
        var findings = report.Diagnostics.Where(diagnostic => diagnostic.Location.Source.Path == file).ToList();
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", XmlCharacters.Clean(file));
        xml.WriteAttributeString("tests", Math.Max(1, findings.Count).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(finding => finding.Severity >= report.FailOn).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        xml.WriteAttributeString("time", "0");
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var start = finding.Location.Start;
            var position = $"{file}:{start.Line}:{start.Column}";
            WriteCase(xml, file, UniqueName($"{finding.Rule.Id}: {finding.Subject}", names), () =>
            {
                xml.WriteStartElement(finding.Severity >= report.FailOn ? "failure" : "system-out");
                if (finding.Severity >= report.FailOn)
                {
                    xml.WriteAttributeString("type", finding.Rule.Id);
                    xml.WriteAttributeString("message", XmlCharacters.Clean(Words.Sentence(finding)));
                }

                xml.WriteString(XmlCharacters.Clean($"{position}: {Words.Of(finding.Severity)} {Words.Sentence(finding)}"));
                xml.WriteEndElement();
            });
        }

        if (findings.Count == 0)
        {
            WriteCase(xml, file, "nothing found", static () => { });
        }

        xml.WriteEndElement();
    }

    /// <summary>
    /// A case keeps its name while lines move, so that GitLab and Jenkins see which failures are new; and they take cases of one name for one, so that the second
    /// gets a number.
    /// </summary>
    private static string UniqueName(string name, Dictionary<string, int> names)
    {
        var occurrence = names[name] = names.GetValueOrDefault(name) + 1;
        return VisibleText.Of(occurrence == 1 ? name : $"{name} ({occurrence})");
    }

    private static void WriteCase(XmlWriter xml, string file, string name, Action content)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlCharacters.Clean(file));
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("file", XmlCharacters.Clean(file));
        xml.WriteAttributeString("time", "0");
        content();
        xml.WriteEndElement();
    }
}

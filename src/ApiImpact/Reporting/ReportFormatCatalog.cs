using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Reporting.Formats;

namespace ApiImpact.Reporting;

/// <summary>All report formats: the public static properties of <see cref="ReportFormats"/>.</summary>
internal static class ReportFormatCatalog
{
    /// <summary>The formats, by name.</summary>
    public static ImmutableArray<ReportFormat> All { get; } =
    [
        .. typeof(ReportFormats).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (ReportFormat)property.GetValue(null)!)
            .OrderBy(static format => format.Name, StringComparer.Ordinal),
    ];

    /// <summary>The names, as a list for people.</summary>
    public static string Names { get; } = string.Join(", ", All.Select(static format => format.Name));

    /// <summary>The format of that name; null where there is none.</summary>
    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}

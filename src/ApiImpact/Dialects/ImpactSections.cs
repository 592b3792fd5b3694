using System.Text.RegularExpressions;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Dialects;

/// <summary>Finds the section on the REST API, under any of the titles that it goes by.</summary>
internal static partial class ImpactSections
{
    /// <summary>The template's title, in any case.</summary>
    [GeneratedRegex(@"^\W*REST(?:ful)?\s+APIs?\s+(?:impacts?|changes?)\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Usual { get; }

    /// <summary><c>REST API(s)</c>, <c>API impact(s)</c>, <c>API changes</c>, <c>REST API ... impact</c>.</summary>
    [GeneratedRegex(@"^\W*(?:REST(?:ful)?\s+APIs?(?:\b.*\b(?:impacts?|changes?))?|(?:HTTP\s+|public\s+|web\s+)?APIs?\s+(?:impacts?|changes?))\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Variant { get; }

    /// <summary>The section; of several the first with the template's title, else the first of any; null where there is none.</summary>
    public static Section? Find(RstDocument document)
    {
        var sections = document.Descendants().OfType<Section>().ToArray();
        return Array.Find(sections, static section => Usual.IsMatch(section.Title.Line)) ?? Array.Find(sections, static section => Variant.IsMatch(section.Title.Line));
    }
}

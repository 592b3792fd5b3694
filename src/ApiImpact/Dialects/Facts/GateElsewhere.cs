using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// Finds the gate of a spec whose section on the API states none: a new microversion that the proposed change or the work items announce holds for the
/// spec's operations. What was considered and not chosen announces nothing.
/// </summary>
internal static partial class GateElsewhere
{
    [GeneratedRegex(@"\balternatives?\b|\breferences?\b|\bhistory\b", RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex NotProposed { get; }

    /// <summary>The gate; null where no other part of the spec announces one.</summary>
    public static Gate? Find(RstDocument document, Section impact, SourceText source)
    {
        if (!source.Text.Contains("version", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        ImmutableArray<TextSpan> passedOver = [impact.Span, .. document.Descendants().OfType<Section>().Where(static section => NotProposed.IsMatch(section.Title.Line)).Select(static section => section.Span)];
        var outline = OutlineBuilder.Build(document, source, static (map, language) => LiteralReader.Read(map, new LiteralOptions { Language = language }));
        return GateReader.ReadNew(outline.Passages.Where(passage => passage.Part is null && !passedOver.Any(span => span.Start <= passage.Location.Span.Start && passage.Location.Span.Start < span.End)));
    }
}

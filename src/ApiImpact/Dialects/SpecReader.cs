using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects.Facts;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Rst;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects;

/// <summary>A spec in, what it says about the REST API out.</summary>
internal static partial class SpecReader
{
    /// <summary>A section that says that there is no impact: it begins with that, and says little more.</summary>
    [GeneratedRegex(@"^\W*(?:none|n/a|nil|nothing|no\b.{0,40}?\b(?:impacts?|changes?|needed|required|expected|anticipated)|no\s*(?:$|\.)|there\s+(?:is|are|will\s+be)\s+no\b|not\s+(?:applicable|affected)|this\s+.{0,40}\b(?:has|have)\s+no\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout.Infinite)]
    private static partial Regex SaysNone { get; }

    /// <summary>Reads a spec. Never fails: what cannot be read is in <see cref="Spec.Diagnostics"/>.</summary>
    public static Spec Read(SourceText source, SpecOptions? options = null)
    {
        var document = RstParser.Parse(source);
        var section = ImpactSections.Find(document);
        var blueprint = Blueprints.Find(document);
        var title = document.Children.OfType<Section>().FirstOrDefault()?.Title.Line;
        if (section is null)
        {
            return new Spec
            {
                Source = source,
                Document = document,
                Title = title,
                Blueprint = blueprint,
                Status = ImpactStatus.Missing,
                Api = new ApiModel { Source = source, Completeness = Completeness.Partial, Title = title },
                Diagnostics = document.Diagnostics,
            };
        }

        options ??= SpecOptions.Default;
        var types = ParameterTypeCatalog.For(options.Project ?? blueprint?.Project ?? "");
        var outline = ReadOutline(section, source, name => options.Resolve(name) ?? types.Resolve(name));
        var (operations, apart) = ModelBuilder.Build(outline);
        var (gate, denied) = GateReader.Read(outline);
        return new Spec
        {
            Source = source,
            Document = document,
            Title = title,
            Blueprint = blueprint,
            ImpactSection = new ImpactSection(section.Title.Line, new Location(source, section.Title.Span), new Location(source, section.Span), section),
            Status = StatusOf(outline, operations),
            Gate = gate,
            NoGate = denied,
            Policy = PolicyReader.Read(outline),
            Api = new ApiModel { Source = source, Completeness = Completeness.Partial, Title = title, Operations = operations, Gate = gate ?? (denied is null && !operations.IsEmpty ? GateElsewhere.Find(document, section, source) : null) },
            Diagnostics = [.. document.Diagnostics, .. outline.Diagnostics, .. apart],
        };
    }

    /// <summary>
    /// The outline; where its literals use names that another block of the section defines, it is made once more with those names known.
    /// </summary>
    private static Outline ReadOutline(Section section, SourceText source, Func<string, JsonNode?> known)
    {
        var outline = Build(known);
        var values = outline.Passages.Select(static passage => passage.Part).OfType<ValuePart>().ToArray();
        var defined = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var value in values.Where(static value => value.Name is not null))
        {
            defined.TryAdd(value.Name!, value.Value);
        }

        var needed = values.SelectMany(static value => value.Notes.References).Any(reference => !reference.Resolved && defined.ContainsKey(reference.Name));
        return needed ? Build(name => defined.TryGetValue(name, out var node) ? node : known(name)) : outline;

        Outline Build(Func<string, JsonNode?> resolve) => OutlineBuilder.Build(section, source, (map, language) => LiteralReader.Read(map, new LiteralOptions { Language = language, Resolve = resolve }));
    }

    private static ImpactStatus StatusOf(Outline outline, ImmutableArray<Operation> operations)
    {
        if (operations.Any(static operation => !operation.IsContext))
        {
            return ImpactStatus.Operations;
        }

        var first = outline.Passages.FirstOrDefault();
        return first is null || SaysNone.IsMatch(first.Text) ? ImpactStatus.None : ImpactStatus.Prose;
    }
}

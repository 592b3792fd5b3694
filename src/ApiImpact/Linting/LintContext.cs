using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>One spec, as the rules see it. What several rules need is found once.</summary>
internal sealed partial class LintContext(Spec spec, BaselineIndex? baseline, LintOptions options)
{
    private readonly Lazy<bool> isPreliminary = new(() => spec.Source.Text.Contains("osting to get preliminary feedback", StringComparison.Ordinal)
        && !spec.Source.Text.Contains("If so please say", StringComparison.Ordinal));

    private readonly Lazy<bool> mayBeForeign = new(() => baseline is not null && IsForeign([.. spec.Api.Operations.Select(operation => (operation, baseline.Match(operation).Kind))]));

    private readonly Lazy<bool> keepsCodes = new(() => spec.ImpactSection is { } section
        && section.Section.Descendants().OfType<Paragraph>().Any(static paragraph => CodesUnchanged.IsMatch(paragraph.Text.Map.Text)));

    private static readonly string[] FreeFormMaps = ["metadata", "extra_specs", "extra", "driver_info", "instance_info", "capabilities"];

    [GeneratedRegex(@"\bcodes?\b[^.]{0,80}?\b(?:unchanged|remains?|stays?|same|(?:do|does|will) not change|not (?:be )?changed)\b|\b(?:no changes?|not change)\b[^.]{0,60}?\bcodes?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CodesUnchanged { get; }

    /// <summary>The spec.</summary>
    public Spec Spec => spec;

    /// <summary>Its text.</summary>
    public SourceText Source => spec.Source;

    /// <summary>What the configuration says.</summary>
    public LintOptions Options => options;

    /// <summary>The baseline, where there is one.</summary>
    public BaselineIndex? Baseline => baseline;

    /// <summary>The name of the file, without folders.</summary>
    public string FileName => Source.Path[(Source.Path.LastIndexOf('/') + 1)..];

    /// <summary>The path of the file from its last folder named <c>specs</c>, or all of it.</summary>
    public string[] Path => field ??= PathFromSpecs(Source.Path.Split('/'));

    /// <summary>The operations that the spec describes; what it only mentions is somebody else's.</summary>
    public ImmutableArray<Operation> Operations { get; } = [.. spec.Api.Operations.Where(static operation => !operation.IsContext)];

    /// <summary>The schemas of those operations, and the named ones.</summary>
    public ImmutableArray<StatedSchema> Schemas => field.IsDefault ? field = [.. FindSchemas()] : field;

    /// <summary>The samples of those operations.</summary>
    public ImmutableArray<StatedSample> Samples => field.IsDefault ? field = [.. Operations.SelectMany(SamplesOf)] : field;

    /// <summary>The names of fields in schemas and samples, each once, but the keys of maps that users fill.</summary>
    public ImmutableArray<StatedField> Fields => field.IsDefault ? field = [.. FindFields().DistinctBy(static found => found.Name, StringComparer.Ordinal)] : field;

    /// <summary>All sections of the document, each before its own.</summary>
    public IEnumerable<Section> Sections => spec.Document.Descendants().OfType<Section>();

    /// <summary>The outermost sections below the title.</summary>
    public ImmutableArray<Section> TopSections => field.IsDefault ? field = Linting.TopSections.Of(spec.Document) : field;

    /// <summary>Whether the document is built on the template, or none is known: what is not is no spec, and is not held to what a spec should have.</summary>
    public bool IsOnTemplate => options.Template is not { } template || SectionComparison.HasAny(template, TopSections);

    /// <summary>
    /// Whether the document is to have the template's sections: it is built on it, or stands where the repositories' own tests hold every file to it
    /// (<c>specs/RELEASE/STATE/FILE</c>).
    /// </summary>
    public bool IsHeldToTemplate =>
        IsOnTemplate || (options.Severities.Profile == Profiles.RepoTests && Path is ["specs", var release, _, _] && ReleaseName.Find(release) is not null);

    /// <summary>The paragraphs of the section on the REST API: what is said in words, without samples and drawings.</summary>
    public ImmutableArray<Paragraph> Prose => field.IsDefault ? field = [.. spec.ImpactSection?.Section.Descendants().OfType<Paragraph>() ?? []] : field;

    /// <summary>Whether an offset is inside a comment, which no reader of the page sees.</summary>
    public bool IsInComment(int offset) => spec.Document.Descendants().OfType<Comment>().Any(comment => comment.Span.Contains(offset));

    /// <summary>Whether the section says a word in its prose, other than in a URL, a placeholder or a query.</summary>
    public bool ProseHas(string word) => Prose.Any(paragraph =>
    {
        var text = paragraph.Text.Map.Text;
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            if (!Joins(text, at - 1) && !Joins(text, at + word.Length))
            {
                return true;
            }
        }

        return false;

        static bool Joins(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || "_-/{}<>()?&=".Contains(text[at], StringComparison.Ordinal));
    });

    /// <summary>Whether the file is a template of specs, whose text is meant to be replaced.</summary>
    public bool IsTemplate => FileName.EndsWith("template.rst", StringComparison.Ordinal);

    /// <summary>The values in the literal blocks of the section on the REST API.</summary>
    public ImmutableArray<BlockLiteral> Literals =>
        field.IsDefault ? field = spec.ImpactSection is { } section ? [.. BlockLiteral.Within(section)] : [] : field;

    /// <summary>The lines of the section on the REST API, without their line ends.</summary>
    public ImmutableArray<TextSpan> SectionLines => field.IsDefault ? field = [.. FindSectionLines()] : field;

    /// <summary>
    /// What a missing detail weighs at most: a spec that asks for feedback on its scope is not complete and says so
    /// ("Posting to get preliminary feedback on the scope of this spec").
    /// </summary>
    public Severity? MostForCompleteness => isPreliminary.Value ? Severity.Info : null;

    /// <summary>Whether the section says that codes stay as they are ("body and possible codes are unchanged from current behaviour").</summary>
    public bool KeepsCodes => keepsCodes.Value;

    /// <summary>Whether it is known which words the paths of the API have already, all of them.</summary>
    public bool KnowsApi => baseline is not null || options.KnowsAllSegments;

    /// <summary>Whether the API has the word in a path already.</summary>
    public bool HasSegment(string segment) => options.KnownSegments.Contains(segment) || baseline?.Segments.Contains(segment) == true;

    /// <summary>Whether the API has a field or a parameter of that name already.</summary>
    public bool HasField(string name) => options.KnownFields.Contains(name) || baseline?.Fields.Contains(name) == true;

    /// <summary>What the baseline has for an operation; null where there is no baseline.</summary>
    public PathMatch? Match(Operation operation) => baseline?.Match(operation);

    /// <summary>Whether the baseline has none of the operations of the spec, and nothing like one of those that are there already: it may be that of another API.</summary>
    public bool MayBeForeign => mayBeForeign.Value;

    /// <summary>How often a word stands in the section on the REST API, capitals and all.</summary>
    public int Mentions(string word)
    {
        var count = 0;
        foreach (var line in SectionLines)
        {
            var text = Source.Slice(line);
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, StringComparison.Ordinal))
            {
                count++;
                text = text[(at + word.Length)..];
            }
        }

        return count;
    }

    /// <summary>Whether a line of the section on the REST API has a name in it, other than in a query.</summary>
    public bool SpeaksOf(string name) => SectionLines.Any(line =>
        Source.Slice(line) is var text && text.Contains(name, StringComparison.Ordinal) && !text.Contains($"{name}=", StringComparison.Ordinal));

    /// <summary>The matches of <paramref name="pattern"/> on the lines of the section on the REST API, each text once.</summary>
    public IEnumerable<StatedWords> Words(Regex pattern) =>
        from found in SectionLines.SelectMany(line => pattern.Matches(Source.Slice(line).ToString()).Select(match => (match.Value, Start: line.Start + match.Index)))
            .DistinctBy(static found => found.Value, StringComparer.OrdinalIgnoreCase)
        select new StatedWords(found.Value, new Location(Source, new TextSpan(found.Start, found.Value.Length)));

    /// <summary>The line on which something stands.</summary>
    public string LineAt(Location location) => Source.Slice(Source.SpanOfLine(Source.LineOf(Math.Min(location.Span.Start, Source.Length)))).ToString();

    /// <summary>The samples of one operation.</summary>
    public static IEnumerable<StatedSample> SamplesOf(Operation operation)
    {
        var requests =
            from content in operation.Request?.Content ?? []
            from sample in content.Samples
            select new StatedSample(operation, MessagePart.Request, sample);
        var responses =
            from response in operation.Responses
            from content in response.Content
            from sample in content.Samples
            select new StatedSample(operation, MessagePart.Response(response.Code), sample);
        return requests.Concat(responses);
    }

    /// <summary>The schemas of one operation.</summary>
    public static IEnumerable<StatedSchema> SchemasOf(Operation operation)
    {
        var parameters =
            from parameter in operation.Parameters
            where parameter.Schema is not null
            select new StatedSchema(operation, MessagePart.Parameter(parameter), parameter.Schema!);
        var requests =
            from content in operation.Request?.Content ?? []
            from schema in content.Schemas
            select new StatedSchema(operation, MessagePart.Request, schema);
        var responses =
            from response in operation.Responses
            from content in response.Content
            from schema in content.Schemas
            select new StatedSchema(operation, MessagePart.Response(response.Code), schema);
        return parameters.Concat(requests).Concat(responses);
    }

    private static bool IsForeign(List<(Operation Operation, PathMatchKind Kind)> matches) =>
        !matches.Exists(static match => match.Kind is PathMatchKind.Matched or PathMatchKind.OtherMethod)
        && matches.Exists(static match => match.Kind == PathMatchKind.None && match.Operation.Change != OperationChange.Added);

    private static string[] PathFromSpecs(string[] path) => Array.LastIndexOf(path, "specs") is >= 0 and var at ? path[at..] : path;

    /// <summary>A schema that several operations share, or that has a name and is used by one, is looked at once.</summary>
    private IEnumerable<StatedSchema> FindSchemas() =>
        Operations.SelectMany(SchemasOf)
            .Concat(spec.Api.Schemas.Select(static named => new StatedSchema(null, MessagePart.Named(named.Name), named.Schema)))
            .DistinctBy(static schema => schema.Schema.Location.Span);

    private IEnumerable<StatedField> FindFields()
    {
        foreach (var schema in Schemas)
        {
            foreach (var node in schema.Nodes)
            {
                foreach (var (name, _) in node.Properties ?? [])
                {
                    yield return new StatedField(name, schema.AtKey(JsonPointer.Append($"{node.Pointer}/properties", name)));
                }
            }
        }

        foreach (var sample in Samples)
        {
            foreach (var member in sample.Members.Where(static member => !IsInFreeFormMap(member.Pointer)))
            {
                yield return new StatedField(member.Name, sample.FindKey(member.Pointer, "").Location);
            }
        }
    }

    private IEnumerable<TextSpan> FindSectionLines() => spec.ImpactSection is { } section
        ? LintRule.Lines(Source).Where(line => line.Start < section.Location.Span.End && line.End > section.Location.Span.Start)
        : [];

    /// <summary>Whether the last token of a pointer is the name of a map that users fill.</summary>
    public static bool IsFreeFormMap(string pointer) => JsonPointer.Tokens(pointer).LastOrDefault() is { } name && FreeFormMaps.Contains(name);

    private static bool IsInFreeFormMap(string pointer) => JsonPointer.Tokens(pointer).SkipLast(1).Any(FreeFormMaps.Contains);
}

/// <summary>Words of the section on the REST API, and where they stand.</summary>
internal readonly record struct StatedWords(string Text, Location Location);

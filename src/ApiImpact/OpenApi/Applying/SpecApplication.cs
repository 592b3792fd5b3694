using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.OpenApi.Applying.Editing;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>Puts what a spec states into the baseline that it changes. What the spec does not state stays as it is.</summary>
internal static class SpecApplication
{
    /// <summary>
    /// The baseline after the spec, edited in place, and a diagnostic for each part that could not be put there; the same text where nothing changes.
    /// Where something has no proper place in the document, that place is left alone.
    /// </summary>
    public static Applied Apply(SourceText baseline, Spec spec, ApplyOptions options)
    {
        var reading = Read(baseline, options);
        var tree = DocumentTree.Read(baseline, new ReadingLog());
        return reading.Model is not { } model || tree.Root is not JsonObject root
            ? new Applied(baseline, reading.Diagnostics)
            : Apply(baseline, root, model, reading, spec, options, eachAlone: false) ?? Apply(baseline, root, model, reading, spec, options, eachAlone: true)!;
    }

    /// <summary>
    /// Operations that are there already are written together, which takes one reading of the text and not one for each; null where that is not possible, so that
    /// each has to be written alone to find the one that is not.
    /// </summary>
    private static Applied? Apply(SourceText baseline, JsonObject root, ApiModel model, BaselineReading reading, Spec spec, ApplyOptions options, bool eachAlone)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var matcher = new PathMatcher(model);
        var (current, isCurrent) = (baseline, true);
        var state = (JsonObject)root.DeepClone();
        foreach (var operation in spec.Api.Operations.Where(static operation => !operation.IsContext))
        {
            var draft = new Draft((JsonObject)state.DeepClone(), Versioning.Of(operation, spec, reading.Versions, options), baseline);
            var match = ToldApart(matcher.Match(operation), operation, spec, matcher);
            new OperationChanges(draft, operation).Apply(match);
            if (!JsonNode.DeepEquals(state, draft.Root))
            {
                if (!eachAlone && match.Kind == PathMatchKind.Matched && operation.Change != OperationChange.Removed)
                {
                    // No operation comes or goes, so that the next one is found where it was.
                    (state, isCurrent) = (draft.Root, false);
                }
                else if (DocumentEditor.Edit(current, draft.Root) is { } edited)
                {
                    (current, state, isCurrent) = (edited, draft.Root, true);
                    matcher = Read(current, options).Model is { } after ? new PathMatcher(after) : matcher;
                }
                else if (!eachAlone)
                {
                    return null;
                }
                else
                {
                    draft.Problems.Add("its place in the text cannot be edited without writing the document anew");
                }
            }

            diagnostics.AddRange(draft.Problems.Select(problem => NotApplied(operation.Location, operation.Name, problem)));
        }

        if (!isCurrent)
        {
            if (DocumentEditor.Edit(current, state) is not { } edited)
            {
                return null;
            }

            current = edited;
            matcher = Read(current, options).Model is { } after ? new PathMatcher(after) : matcher;
        }

        return new Applied(current, [.. diagnostics, .. AppliedSamples.Contradictions(matcher, spec)]);
    }

    /// <summary>Why specs cannot be applied to the document at all; null where they can.</summary>
    public static string? Refusal(SourceText baseline) => DocumentTree.Read(baseline, new ReadingLog()).Root switch
    {
        JsonObject root when root.ContainsKey("swagger") => "specs are applied to OpenAPI 3.0 and later, not to Swagger 2.0. Convert the document first.",
        JsonObject => null,
        _ => "there is no OpenAPI document in it.",
    };

    /// <summary>A path that is only like others, all of which the spec states as well, is not a misspelling of one of them: it is one more.</summary>
    private static PathMatch ToldApart(PathMatch match, Operation operation, Spec spec, PathMatcher matcher)
    {
        if (match.Kind is not (PathMatchKind.Uncertain or PathMatchKind.NearMiss) || match.Operations.IsEmpty)
        {
            return match;
        }

        var stated = spec.Api.Operations.Where(other => other != operation).Select(matcher.Match).Where(static other => other.Kind == PathMatchKind.Matched).SelectMany(static other => other.Operations).ToHashSet();
        return match.Operations.All(stated.Contains) ? match with { Kind = PathMatchKind.None } : match;
    }

    private static BaselineReading Read(SourceText text, ApplyOptions options) => BaselineReader.Read(text, new BaselineOptions { OpenFile = options.OpenFile });

    private static Diagnostic NotApplied(Location location, string operation, string problem) => new()
    {
        Rule = OpenApiRules.PartNotApplied,
        Severity = OpenApiRules.PartNotApplied.Severity,
        Message = $"{operation} was not applied: {problem}",
        Location = location,
        Subject = operation,
    };
}

/// <summary>A baseline after a spec.</summary>
/// <param name="Text">The text; the one that was given where nothing changed.</param>
/// <param name="Diagnostics">What was not put there, and why.</param>
internal sealed record Applied(SourceText Text, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>How a spec is applied.</summary>
internal sealed record ApplyOptions
{
    /// <summary>The version that the change comes under, where the spec names none; in a document that tells versions apart there is no writing without one.</summary>
    public Microversion? Version { get; init; }

    /// <summary>Opens the files that the baseline refers to; they are read, and never written.</summary>
    public Func<string, SourceText?>? OpenFile { get; init; }
}

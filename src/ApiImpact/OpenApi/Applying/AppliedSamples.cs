using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.OpenApi.Applying;

/// <summary>The samples of a spec, held against the document that the spec was put into.</summary>
internal static class AppliedSamples
{
    /// <summary>A diagnostic for each sample that the document's schema rejects.</summary>
    public static IEnumerable<Diagnostic> Contradictions(PathMatcher document, Spec spec) =>
        Found(document, spec).DistinctBy(static diagnostic => (diagnostic.Location.Span, diagnostic.Message));

    private static IEnumerable<Diagnostic> Found(PathMatcher document, Spec spec) =>
        from operation in spec.Api.Operations
        where !operation.IsContext && operation.Change != OperationChange.Removed
        let match = document.Match(operation)
        where match.Kind == PathMatchKind.Matched
        from known in match.Operations
        from body in Bodies(operation, known)
        from sample in body.Shown.SelectMany(static type => type.Samples)
        let fault = Schema(body.Known) is { } schema ? SampleValidation.Fault(schema, sample) : null
        where fault is not null
        select new Diagnostic
        {
            Rule = OpenApiRules.SampleContradictsDocument,
            Severity = OpenApiRules.SampleContradictsDocument.Severity,
            Message = $"{operation.Name}: the sample of the {body.Part} is not what the document says: {fault.Message}{(fault.Instance.Length == 0 ? "" : $", at {fault.Instance}")}",
            Location = Location.OfValue(sample.Positions, fault.Instance),
            Subject = operation.Name,
        };

    private static IEnumerable<(string Part, ImmutableArray<MediaType> Shown, ImmutableArray<MediaType> Known)> Bodies(Operation stated, Operation known)
    {
        if (stated.Request is { } request && known.Request is { } there)
        {
            yield return ("request body", request.Content, there.Content);
        }

        foreach (var response in stated.Responses)
        {
            var answer = known.Responses.FirstOrDefault(other => other.Code == response.Code) ?? (response.Code == StatusCode.Unstated ? known.Responses.FirstOrDefault(static other => other.Code.IsSuccess) : null);
            if (answer is not null)
            {
                yield return ($"response {answer.Code} body", response.Content, answer.Content);
            }
        }
    }

    private static Schema? Schema(ImmutableArray<MediaType> content) =>
        (content.FirstOrDefault(static type => type.Name?.Contains("json", StringComparison.OrdinalIgnoreCase) == true) ?? content.FirstOrDefault()) is { Schemas: [var schema] } ? schema : null;
}

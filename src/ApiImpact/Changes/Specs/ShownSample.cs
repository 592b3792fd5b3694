using ApiImpact.Changes.Pairing;
using ApiImpact.Model;
using ApiImpact.Schemas;

namespace ApiImpact.Changes.Specs;

/// <summary>A sample that a spec shows of a body for which the document on the other side has a schema.</summary>
/// <param name="Body">The body.</param>
/// <param name="Place">Where the sample is.</param>
/// <param name="Schema">The schema of the document.</param>
/// <param name="Sample">The sample of the spec.</param>
internal sealed record ShownSample(BodyPair Body, ChangePlace Place, Schema Schema, Sample Sample)
{
    private static readonly string[] DemandsForMore = ["required", "minItems", "minProperties", "dependentRequired", "contains"];

    /// <summary>The first reason why the schema rejects the sample; null where it does not, or where the reason may lie in what the sample leaves out.</summary>
    public Mismatch? Fault => SchemaValidator.Validate(Schema, Sample.Json).FirstOrDefault(mismatch => !IsOpen(mismatch));

    /// <summary>All of them.</summary>
    public static IEnumerable<ShownSample> In(Comparison comparison, ChangeDirection direction) =>
        from body in comparison.Bodies
        where comparison.Api.IsPartial && body.Direction == direction
        from type in body.MediaTypes.Kept
        where type.Before.Schemas is [_]
        from sample in type.After.Samples
        select new ShownSample(body, new ChangePlace(body.Operation.Reach, body.Sender, body.Part, null, sample.Location), type.Before.Schemas[0], sample);

    /// <summary>Why and where a sample is rejected.</summary>
    public static string Reason(Mismatch fault) => $"{fault.Message}{(fault.Instance.Length == 0 ? "" : $", at {fault.Instance}")}";

    // What a sample leaves out with an ellipsis is not missing; of what stands in for a value nothing is known, and nothing of what depends on it.
    private bool IsOpen(Mismatch mismatch) =>
        (DemandsForMore.Contains(mismatch.Keyword, StringComparer.Ordinal) && Sample.Notes.PartialAt.Contains(mismatch.Instance, StringComparer.Ordinal))
        || Sample.Notes.PlaceholdersAt.Any(placeholder => IsWithin(mismatch.Instance, placeholder) || (IsOfAlternatives(mismatch) && IsWithin(placeholder, mismatch.Instance)))
        || (IsOfAlternatives(mismatch) && Sample.Notes.PartialAt.Any(partial => IsWithin(partial, mismatch.Instance)));

    private static bool IsOfAlternatives(Mismatch mismatch) => mismatch.Keyword is "anyOf" or "oneOf" or "not" or "if" or "then" or "else" or "enum" or "const" or "uniqueItems" or "contains";

    private static bool IsWithin(string pointer, string outer) => pointer == outer || pointer.StartsWith(outer + "/", StringComparison.Ordinal);
}

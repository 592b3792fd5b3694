using ApiImpact.Model;

namespace ApiImpact.Schemas;

/// <summary>Whether a sample, which may leave things out, is what a schema says.</summary>
internal static class SampleValidation
{
    private static readonly string[] DemandsForMore = ["required", "minItems", "minProperties", "dependentRequired", "contains"];

    /// <summary>The first reason why the schema rejects the sample; null where it does not, or where the reason may lie in what the sample leaves out.</summary>
    public static Mismatch? Fault(Schema schema, Sample sample) => SchemaValidator.Validate(schema, sample.Json).FirstOrDefault(mismatch => !IsOpen(sample, mismatch));

    // What a sample leaves out with an ellipsis is not missing; of what stands in for a value nothing is known, and nothing of what depends on it.
    private static bool IsOpen(Sample sample, Mismatch mismatch) =>
        (DemandsForMore.Contains(mismatch.Keyword, StringComparer.Ordinal) && sample.Notes.PartialAt.Contains(mismatch.Instance, StringComparer.Ordinal))
        || sample.Notes.PlaceholdersAt.Any(placeholder => IsWithin(mismatch.Instance, placeholder) || (DependsOnInside(mismatch) && IsWithin(placeholder, mismatch.Instance)))
        || (DependsOnInside(mismatch) && sample.Notes.PartialAt.Any(partial => IsWithin(partial, mismatch.Instance)));

    private static bool DependsOnInside(Mismatch mismatch) => mismatch.Keyword is "anyOf" or "oneOf" or "not" or "if" or "then" or "else" or "enum" or "const" or "uniqueItems" or "contains";

    private static bool IsWithin(string pointer, string outer) => pointer == outer || pointer.StartsWith(outer + "/", StringComparison.Ordinal);
}

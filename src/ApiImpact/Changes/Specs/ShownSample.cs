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
    /// <summary>The first reason why the schema rejects the sample; null where it does not, or where the reason may lie in what the sample leaves out.</summary>
    public Mismatch? Fault => SampleValidation.Fault(Schema, Sample);

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
}

using System.Collections.Frozen;
using ApiImpact.Model;

namespace ApiImpact.Linting;

/// <summary>What the rules ask of a baseline, found once for all specs of a run.</summary>
internal sealed class BaselineIndex(ApiModel model)
{
    private readonly Lazy<FrozenSet<string>> segments = new(() => SegmentsOf(model));
    private readonly Lazy<FrozenSet<string>> fields = new(() => FieldsOf(model));

    private readonly Lazy<PathMatcher> matcher = new(() => new PathMatcher(model));

    /// <summary>What it has for an operation of a spec.</summary>
    public PathMatch Match(Operation operation) => matcher.Value.Match(operation);

    /// <summary>The baseline.</summary>
    public ApiModel Model => model;

    /// <summary>The words in its paths: what is there already cannot be renamed by a spec.</summary>
    public FrozenSet<string> Segments => segments.Value;

    /// <summary>The names of its fields and parameters.</summary>
    public FrozenSet<string> Fields => fields.Value;

    private static FrozenSet<string> SegmentsOf(ApiModel model) =>
        model.Operations.SelectMany(static operation => operation.Path.Split('/')).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> FieldsOf(ApiModel model)
    {
        var roots = model.Operations.SelectMany(SchemasOf).Concat(model.Schemas.Select(static named => named.Schema));
        var inSchemas = roots.SelectMany(static schema => SchemaNode.Within(schema.Json)).SelectMany(static node => (node.Properties ?? []).Select(static member => member.Key));
        var inSamples = model.Operations.SelectMany(SamplesOf).SelectMany(static sample => sample.Members).Select(static member => member.Name);
        var parameters = model.Operations.SelectMany(static operation => operation.Parameters).Select(static parameter => parameter.Name);
        return inSchemas.Concat(inSamples).Concat(parameters).ToFrozenSet(StringComparer.Ordinal);
    }

    private static IEnumerable<Schema> SchemasOf(Operation operation) =>
        (operation.Request?.Content ?? []).Concat(operation.Responses.SelectMany(static response => response.Content)).SelectMany(static content => content.Schemas);

    private static IEnumerable<StatedSample> SamplesOf(Operation operation) =>
        (operation.Request?.Content ?? []).Concat(operation.Responses.SelectMany(static response => response.Content))
            .SelectMany(static content => content.Samples)
            .Select(sample => new StatedSample(operation, MessagePart.Request, sample));
}

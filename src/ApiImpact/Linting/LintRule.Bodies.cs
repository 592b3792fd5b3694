using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

/// <summary>The ways in which a rule looks at schemas and samples.</summary>
internal sealed partial record LintRule
{
    /// <summary>Looks at each schema.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachSchema(Func<StatedSchema, LintContext, IEnumerable<Finding>> check) =>
        context => context.Schemas.SelectMany(schema => check(schema, context));

    /// <summary>Looks at each object schema in each schema, the schema itself included.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachSchemaNode(Func<StatedSchema, SchemaNode, LintContext, Finding?> check) =>
        EachSchema((schema, context) => schema.Nodes.Select(node => check(schema, node, context)).OfType<Finding>());

    /// <summary>Looks at each sample.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachSample(Func<StatedSample, LintContext, IEnumerable<Finding>> check) =>
        context => context.Samples.SelectMany(sample => check(sample, context));

    /// <summary>Looks at the name of each field, in schemas and samples: once a spec, where it stands first.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachField(Func<string, LintContext, string?> check) =>
        context =>
            from field in context.Fields
            let message = check(field.Name, context)
            where message is not null
            select new Finding(field.Location, $"field {field.Name}", message);
}

/// <summary>A field of a message, where a spec names it first.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Location">Where its key stands.</param>
internal sealed record StatedField(string Name, Location Location);

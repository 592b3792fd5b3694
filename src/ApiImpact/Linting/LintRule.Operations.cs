using ApiImpact.Model;

namespace ApiImpact.Linting;

/// <summary>The ways in which a rule looks at the operations.</summary>
internal sealed partial record LintRule
{
    /// <summary>Looks at each operation that the spec describes.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachOperation(Func<Operation, LintContext, Finding?> check) =>
        context => context.Operations.Select(operation => check(operation, context)).OfType<Finding>();

    /// <summary>
    /// Looks at each operation for what the template asks to be said of it. An operation that goes needs none of it, and in a spec that
    /// only asks for feedback the finding is a remark.
    /// </summary>
    public static Func<LintContext, IEnumerable<Finding>> EachStatedInFull(Func<Operation, LintContext, Finding?> check) =>
        context =>
            from operation in context.Operations
            where operation.Change is not (OperationChange.Removed or OperationChange.Deprecated)
            let finding = check(operation, context)
            where finding is not null
            select finding with { AtMost = context.MostForCompleteness ?? finding.AtMost };

    /// <summary>Looks at each word in a path, once a spec: the same word in another path is the same fault.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachSegment(Func<UrlSegment, LintContext, Finding?> check) =>
        context => context.Operations.SelectMany(UrlSegment.Of)
            .Select(segment => check(segment, context))
            .OfType<Finding>()
            .DistinctBy(static finding => finding.Subject, StringComparer.Ordinal);

    /// <summary>Looks at each parameter of each operation.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachParameter(Func<Operation, Parameter, LintContext, Finding?> check) =>
        context =>
            from operation in context.Operations
            from parameter in operation.Parameters
            select check(operation, parameter, context) into finding
            where finding is not null
            select finding;

    /// <summary>Looks at each response with a status code, of each operation.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachResponse(Func<Operation, Response, LintContext, Finding?> check) =>
        context =>
            from operation in context.Operations
            from response in operation.Responses
            where response.Code.Text.Length > 0
            select check(operation, response, context) into finding
            where finding is not null
            select finding;
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule DuplicateOperation { get; } = new()
    {
        Id = "duplicate-operation",
        Severity = Severity.Warning,
        Profiles = Profiles.Core,
        Summary = "An operation is defined twice, with different codes.",
        Why = "A reader finds one of the two and believes it.",
        Fix = "Put everything about the operation into one place.",
        BadExample = """
            * GET /v1/segments

              * Normal http response code(s): 200

            * GET /v1/segments

              * Normal http response code(s): 202
            """,
        GoodExample = """
            * GET /v1/segments

              * Normal http response code(s): 200
            """,
        Origin = "Consistency within the spec.",
        Check = LintRule.EachOperation(static (operation, _) =>
            operation.Responses.Where(static response => response.Code.IsSuccess && response.Code.Text[0] == '2').ToList() is { Count: > 1 } successes
                && NormalCodeLines(operation, successes) is [var first, var second, ..]
                ? new Finding(second.Location, operation.Name, $"{operation.Name} answers with {first.Code} in one place and with {second.Code} in another.")
                { Related = [new RelatedLocation(first.Location, $"here it is {first.Code}")] }
                : null),
    };

    /// <summary>The success codes that stand alone on lines of the same words, such as "Normal http response code(s)": two lists that each claim to be whole.</summary>
    private static List<Model.Response> NormalCodeLines(Model.Operation operation, List<Model.Response> successes)
    {
        var source = operation.Location.Source;
        return successes.Where(response => source.Slice(source.SpanOfLine(source.LineOf(response.Location.Span.Start))).Contains("ormal", StringComparison.Ordinal))
            .DistinctBy(response => source.LineOf(response.Location.Span.Start))
            .ToList();
    }
}

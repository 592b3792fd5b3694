using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule OperationDescription { get; } = new()
    {
        Id = "operation-description",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "An operation is not described.",
        Why = "The user documentation is made of these descriptions.",
        Fix = "Say in a sentence what the method does for its user.",
        BadExample = "* POST /v1/segments",
        GoodExample = """
            * POST /v1/segments

              Creates a segment, which is a group of hosts that stand in for each other.
            """,
        Origin = "Template, REST API impact: \"A description of what the method does suitable for use in user documentation\".",
        Check = LintRule.EachStatedInFull(static (operation, context) =>
            string.IsNullOrWhiteSpace(operation.Description) && string.IsNullOrWhiteSpace(operation.Summary) && !IsInSentence(context, operation)
                ? new Finding(operation.Location, operation.Name, $"{operation.Name} is not described.")
                : null),
    };

    /// <summary>What is neither a URL nor a method nor a label's word.</summary>
    [GeneratedRegex(@"(?<![\w/{<.-])[A-Za-z][a-z'-]+(?![\w/}>:-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlainWord { get; }

    /// <summary>A sentence that names an operation among other words says what it is for: "GET /servers will return the host's status".</summary>
    private static bool IsInSentence(LintContext context, Model.Operation operation)
    {
        const int FewestWords = 6;
        return context.Prose.FirstOrDefault(paragraph => paragraph.Span.Contains(operation.Location.Span.Start)) is { } paragraph
            && PlainWord.Count(paragraph.Text.Map.Text) >= FewestWords;
    }
}

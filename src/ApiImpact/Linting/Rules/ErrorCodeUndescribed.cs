using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ErrorCodeUndescribed { get; } = new()
    {
        Id = "error-code-undescribed",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "An error code has no description.",
        Why = "'409' alone does not tell a client what to do about it.",
        Fix = "Say which semantic error causes it, such as an instance in the wrong state. 401 and 403 mean the same everywhere and need no words.",
        BadExample = "* Expected error http response code(s): 400, 409",
        GoodExample = "* 409: the segment still has hosts",
        Origin = "Template, REST API impact: \"A description for each possible error code should be included\".",
        Check = static context =>
            from operation in context.Operations
            let bare = operation.Responses.Where(response =>
                response.Code.Text is not ("401" or "403") && response.Code.Text is ['4' or '5', ..] && string.IsNullOrWhiteSpace(response.Description) && !CodeReasons.Explain(context, response)).ToList()
            where bare.Count > 0
            select new Finding(bare[0].Location, operation.Name, $"{operation.Name} does not say when {List(bare.ConvertAll(static response => response.Code.Text))} is the answer."),
    };

    private static string List(List<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}

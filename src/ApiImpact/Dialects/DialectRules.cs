using ApiImpact.Diagnostics;

namespace ApiImpact.Dialects;

/// <summary>What the reader of specs has to say.</summary>
internal static class DialectRules
{
    /// <summary>A schema or sample for which no operation is found.</summary>
    public static Rule MessageWithoutOperation { get; } = new()
    {
        Id = "message-without-operation",
        Severity = Severity.Info,
        Summary = "A schema or sample belongs to none of the operations that the section names.",
        Why = "What no operation sends or answers is neither checked nor compared with the baseline.",
        Fix = "Name the operation, method and URL, in the text before it, or move it below the operation.",
        BadExample = "The call that creates a host gains a field::\n\n    {\"host\": {\"frozen\": false}}",
        GoodExample = "``POST /v1/hosts`` gains a field::\n\n    {\"host\": {\"frozen\": false}}",
    };
}

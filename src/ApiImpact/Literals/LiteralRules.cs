using ApiImpact.Diagnostics;

namespace ApiImpact.Literals;

/// <summary>What the reader of literals has to say.</summary>
internal static class LiteralRules
{
    /// <summary>A literal that no repair makes readable.</summary>
    public static Rule Unreadable { get; } = new()
    {
        Id = "literal-unreadable",
        Severity = Severity.Warning,
        Summary = "A JSON or Python literal cannot be read.",
        Why = "What cannot be read cannot be checked: the operation that it belongs to is judged without it.",
        Fix = "Write the literal as JSON; the message names the first place that is not.",
        BadExample = """{"segment": {"name": "a" "b": 1 2}}""",
        GoodExample = """{"segment": {"name": "a", "b": 1}}""",
        Origin = "RFC 8259",
    };

    /// <summary>A literal that is nested beyond the reader's budget.</summary>
    public static Rule TooDeep { get; } = new()
    {
        Id = "literal-too-deep",
        Severity = Severity.Warning,
        Summary = "A literal is nested too deeply to be read.",
        Why = "No API takes such a message, and reading it could exhaust the stack.",
        Fix = "Show less of the value; '...' stands for what is left out.",
    };
}

using System.Collections.Immutable;

namespace ApiImpact.Diagnostics;

/// <summary>What can be wrong with comments that silence rules.</summary>
internal static class SuppressionRules
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All => [Unused, WithoutReason, UnknownRule, Malformed];

    /// <summary>A comment that silences nothing.</summary>
    public static Rule Unused { get; } = new()
    {
        Id = "unused-suppression",
        Severity = Severity.Warning,
        Summary = "A comment silences a rule that has nothing to say there.",
        Why = "It would hide the next fault of that kind, which nobody has agreed to.",
        Fix = "Delete the comment, or the rule's name from it.",
        Origin = "The tool's own comments.",
    };

    /// <summary>A comment that does not say why.</summary>
    public static Rule WithoutReason { get; } = new()
    {
        Id = "suppression-without-reason",
        Severity = Severity.Warning,
        Summary = "A comment silences a rule and does not say why.",
        Why = "The next reader cannot tell an agreed exception from a hurried one.",
        Fix = "Write the reason after the names of the rules.",
        BadExample = ".. apiimpact: disable=url-underscore",
        GoodExample = ".. apiimpact: disable=url-underscore the name is released",
        Origin = "The tool's own comments.",
    };

    /// <summary>A comment that names no rule.</summary>
    public static Rule UnknownRule { get; } = new()
    {
        Id = "suppression-unknown-rule",
        Severity = Severity.Warning,
        Summary = "A comment silences a rule that does not exist.",
        Why = "The rule that was meant still speaks.",
        Fix = "Correct the name; 'apiimpact rules' lists them all.",
        BadExample = ".. apiimpact: disable=url-underscores the name is released",
        GoodExample = ".. apiimpact: disable=url-underscore the name is released",
        Origin = "The tool's own comments.",
    };

    /// <summary>A comment that speaks to the tool in words that it does not know.</summary>
    public static Rule Malformed { get; } = new()
    {
        Id = "suppression-malformed",
        Severity = Severity.Warning,
        Summary = "A comment speaks to apiimpact, and is not understood.",
        Why = "It silences nothing: the rule that was meant still speaks.",
        Fix = "Write 'disable=', the names of the rules, and the reason; one colon stands after 'apiimpact'.",
        BadExample = ".. apiimpact: disable url-underscore the name is released",
        GoodExample = ".. apiimpact: disable=url-underscore the name is released",
        Origin = "The tool's own comments.",
    };
}

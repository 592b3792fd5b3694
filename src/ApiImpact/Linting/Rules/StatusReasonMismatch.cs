using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule StatusReasonMismatch { get; } = new()
    {
        Id = "status-reason-mismatch",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Summary = "A status code stands beside the words of another one.",
        Why = "One of the two is wrong, and clients are written by the one that is not.",
        Fix = "Correct the code or its words.",
        BadExample = "* 403 Unauthorized",
        GoodExample = "* 403 Forbidden",
        Origin = "RFC 9110, section 15: the codes and their reason phrases.",
        Check = static context =>
            from line in context.SectionLines
            from pair in ReasonPhrase.Within(context.Source, line)
            where pair.Means != pair.Code
            select new Finding(pair.Location, $"{pair.Code} {pair.Phrase}", $"{pair.Code} is '{ReasonPhrase.Of(pair.Code)}'; '{pair.Phrase}' is {pair.Means}."),
    };
}

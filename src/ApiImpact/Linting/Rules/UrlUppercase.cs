using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UrlUppercase { get; } = new()
    {
        Id = "url-uppercase",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "A new word in a URL has capitals.",
        Why = "Paths are case-sensitive: a capital in the middle of one is a request that fails for whoever types it as it sounds.",
        Fix = "Write the word in lower case, with hyphens between its parts.",
        BadExample = "GET /v1/vmMoves",
        GoodExample = "GET /v1/vm-moves",
        Origin = "API-SIG guidelines, naming: URLs \"should use all lowercase characters\".",
        Check = LintRule.EachSegment(static (segment, context) =>
            segment.Text.Any(char.IsAsciiLetterUpper) && !context.HasSegment(segment.Text)
                ? segment.Find($"'{segment.Text}' has capitals; URLs are written in lower case.")
                : null),
    };
}

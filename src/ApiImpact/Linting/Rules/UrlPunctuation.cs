using System.Buffers;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    private static readonly SearchValues<char> WordCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    public static LintRule UrlPunctuation { get; } = new()
    {
        Id = "url-punctuation",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "A new word in a URL has punctuation other than hyphens.",
        Why = "Dots, commas and the like have to be escaped, or mean something to proxies and clients, such as a file type.",
        Fix = "Use letters, digits and hyphens; a representation is asked for in the Accept header, not with a suffix.",
        BadExample = "GET /v1/segments.json",
        GoodExample = "GET /v1/segments",
        Origin = "API-SIG guidelines, naming: URLs \"should not include underscores or other punctuation\".",
        Check = LintRule.EachSegment(static (segment, context) =>
        {
            var at = segment.Text.AsSpan().IndexOfAnyExcept(WordCharacters);
            return at < 0 || segment.Text.Trim('.').Length == 0 || context.HasSegment(segment.Text)
                ? null
                : segment.Find($"'{segment.Text}' has '{segment.Text[at]}' in it; only letters, digits and hyphens go well in a URL.");
        }),
    };
}

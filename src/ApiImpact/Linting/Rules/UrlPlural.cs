using System.Collections.Frozen;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>Words without a plural, or whose plural does not end in s.</summary>
    private static readonly FrozenSet<string> NotSingular = FrozenSet.Create(
        StringComparer.Ordinal,
        "metadata", "data", "media", "criteria", "info", "information", "children", "people", "usage", "detail", "action", "history", "health", "software", "hardware");

    public static LintRule UrlPlural { get; } = new()
    {
        Id = "url-plural",
        Severity = Severity.Info,
        Profiles = Profiles.ApiSig,
        Summary = "A collection in a URL is named in the singular.",
        Why = "With one form for the collection and its items clients can build one URL from the other.",
        Fix = "Name the collection in the plural.",
        BadExample = "GET /v1/segment/{segment_id}",
        GoodExample = "GET /v1/segments/{segment_id}",
        Origin = "API-SIG guidelines, naming: \"always ... the plural of an entity\".",
        Check = LintRule.EachSegment(static (segment, context) =>
        {
            var word = segment.Text[(segment.Text.LastIndexOfAny(['-', '_']) + 1)..];
            return segment.NamesCollection && ItemMayBeOf(segment, word) && word.Length > 2 && !word.EndsWith('s') && !NotSingular.Contains(word) && !context.HasSegment(segment.Text)
                ? segment.Find($"'{segment.Text}' holds many items and is named in the singular.")
                : null;
        }),
    };

    /// <summary>
    /// A placeholder that names another noun than the word before it is no item of it: <c>/devices/disable/{device_uuid}</c>, <c>/boot/{mac}</c>;
    /// one that names none (<c>{id}</c>) may be.
    /// </summary>
    private static bool ItemMayBeOf(UrlSegment segment, string word)
    {
        var placeholder = segment.Operation.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)[segment.Index + 1].Trim('{', '}', '<', '>');
        return placeholder.ToLowerInvariant() is "id" or "uuid" or "name" or "ident" || placeholder.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// Finds status codes in text. After a label every number that OpenStack's services send as a code is one. In running text a number is a code where the words at its side say so
/// (HTTP, code, error, returns, a reason phrase), and the numbers listed with it are codes as well. A code of the old behaviour (<c>instead of 500</c>,
/// <c>no longer returns 404</c>) is none.
/// </summary>
internal static partial class StatusCodeReader
{
    private const string Reasons = @"OK|Created|Accepted|No\s?Content|Partial\s?Content|Multi-?status|Moved|Found|See\s?Other|Not\s?Modified|Bad\s?-?Requests?|Un-?authori[sz]ed|Not\s?Authori[sz]ed|Not\s?Authenticated|Payment|Forbidden|Not\s?Found|(?:Item|Resource|Instance|Server|Volume|Share|Image|Node|Policy)\s?Not\s?Found|Method\s?Not|Not\s?Acceptable|(?:Request\s?)?Time-?out|Conflict(?:ing\s?Request)?|Gone|Length|Pre-?condition|(?:Request\s?)?(?:Entity\s?)?Too\s?Large|Over\s?Limit|Unsupported|Range|Requested\s?Range|Expectation|Unprocess[ia]ble|Locked|Failed|Too\s?Many|Internal|Server\s?Error|(?:Compute\s?|Computed\s?)?Fault|Not\s?Implemented|Bad\s?Gateway|Service\s?Unavailable|Gateway|DISABLED|Success(?:ful)?";

    [GeneratedRegex(@"(?<![\w.:$#\[-]|(?<![1-5]\d\d)/)(?:HTTP[\s/-]?)?(?<code>[1-5]\d\d)(?:\s*(?:-|\u2013|to|\.\.)\s*(?<end>[1-5]\d\d))?(?![\w%]|[.:-]\d|/(?![1-5]\d\d\b)\d|-\w)|(?<![\w])(?:HTTP\w{0,24}?)(?<code>[1-5]\d\d)(?!\w)|(?<![\w])(?<class>[1-5])xx(?!\w)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"(?:\b(?:HTTP|status|codes?|errors?|return(?:s|ed|ing)?|respon(?:d|ds|ded|ding|se|ses)|reply|replies|raise[sd]?|receives?|gets?|got|fails?\s+with|failure|reject(?:ed|s)?(?:\s+with)?|results?\s+(?:in|with)|success|redirection|throws?|generates?|yields?|give[sn]?)\b|:webob:)[^.;]{0,40}$|\botherwise,?\s+(?:an?\s+)?[`*]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex WordsBefore { get; }

    [GeneratedRegex(@"(?:" + Reasons + @"|\bcode|\berror|HTTP)[\s`'""*(,:\-]*(?:code\s*|HTTP\s*|status\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ReasonBefore { get; }

    [GeneratedRegex(@"^[\s`'""*,:()\-\u2013]*(?:(?:" + Reasons + @")|(?:HTTP\s+)?(?:errors?|response|status|(?:status\s+|error\s+|response\s+)?codes?|message|exception)\b|(?:is|are|(?:will|would|must|shall|should)\s+be)\s+(?:returned|raised|sent|generated)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ReasonAfter { get; }

    private const int LongestGap = 160;

    /// <summary>What may stand between two codes of one list.</summary>
    [GeneratedRegex(@"^[\s`'""*]*(?:\((?<note>[^()]{0,80})\)|(?:" + Reasons + @")(?:\s\w+)?)?[\s`'""*]*(?:[,/|;&]|\band\b|\bor\b)(?:\s*\b(?:and|or)\b)?[\s`'""*]*(?:an?\s+)?(?:HTTP\s*)?(?:(?:" + Reasons + @")[\s`'""*(]*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BetweenCodes { get; }

    [GeneratedRegex(@"\b(?:no\s+longer|instead\s+of|rather\s+than|previously|formerly|used\s+to|(?:not|n't|never)\s+(?:be\s+)?(?:return|raise|get|give|receive|respond|send|sent|throw|fail|result)\w*|in\s+place\s+of|replac(?:es?|ing)|changed?\s+from|changing\s+from|switch(?:ed)?\s+from|without\s+(?:a|an|returning))\b[^.;:,]{0,45}$|(?<!\bif\s)\bnot\s+an?\s+(?:HTTP\s*)?[`']*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OldBehaviour { get; }

    /// <summary>When a code that begins the text is sent: <c>409, if the host is in use</c>.</summary>
    [GeneratedRegex(@"^[`*:,\s\u2013-]*(?:if|when|in\s+case|unless)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex ConditionAfter { get; }

    /// <summary>Units and the like: what makes a number something else than a code.</summary>
    [GeneratedRegex(@"^\s*(?:%|[kMGT]i?B\b|bytes?\b|bits?\b|characters?\b|chars?\b|seconds?\b|minutes?\b|ms\b|times\b|days?\b|items\b|servers\b|instances\b|nodes\b|volumes\b|hosts\b|lines\b|entries\b|requests\b|octets?\b|px\b|GB\b|MB\b)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Unit { get; }

    /// <summary>A code by its name alone: <c>HTTP CREATED</c>, <c>HTTPNotFound</c>, without a number at its side.</summary>
    [GeneratedRegex(@"\bHTTP\s?(?<name>OK|Created|Accepted|No\s?Content|Bad\s?Request|Unauthorized|Forbidden|Not\s?Found|Conflict|Not\s?Acceptable|Not\s?Implemented|Service\s?Unavailable)\b(?![\s`'""]*[(:,]?\s*[1-5]\d\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Named { get; }

    private static readonly FrozenDictionary<string, string> CodeOfName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["OK"] = "200",
        ["Created"] = "201",
        ["Accepted"] = "202",
        ["NoContent"] = "204",
        ["BadRequest"] = "400",
        ["Unauthorized"] = "401",
        ["Forbidden"] = "403",
        ["NotFound"] = "404",
        ["NotAcceptable"] = "406",
        ["Conflict"] = "409",
        ["NotImplemented"] = "501",
        ["ServiceUnavailable"] = "503",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The codes in a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin: after the label.</param>
    /// <param name="labelled">Whether a label says that the numbers are codes.</param>
    public static List<WrittenCode> Read(string text, int start, bool labelled)
    {
        var codes = new List<WrittenCode>();
        var previousEnd = -1;
        var previousIsCode = false;
        var pending = new List<(Match Match, bool Old)>();
        foreach (Match match in Number.Matches(text, start))
        {
            var listed = previousEnd >= 0 && match.Index - previousEnd <= LongestGap && BetweenCodes.IsMatch(text[previousEnd..match.Index]);
            var after = text[(match.Index + match.Length)..Math.Min(text.Length, match.Index + match.Length + 60)];
            var evident = !Unit.IsMatch(after)
                && ((labelled && IsKnown(match)) || (listed && previousIsCode) || IsEvident(text, match, after));
            if (!listed)
            {
                pending.Clear();
            }

            previousEnd = match.Index + match.Length;
            previousIsCode = evident;
            var before = Before(text, match.Index, 70);
            var old = OldBehaviour.IsMatch(before);
            if (!evident)
            {
                // "200 and 404 codes": what follows the list may say what it is.
                pending.Add((match, old));
                continue;
            }

            foreach (var (earlier, wasOld) in pending)
            {
                Add(codes, text, earlier, wasOld);
            }

            pending.Clear();
            Add(codes, text, match, old);
        }

        foreach (Match match in Named.Matches(text, start))
        {
            var local = new TextSpan(match.Index, match.Length);
            var name = match.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
            if (!OldBehaviour.IsMatch(Before(text, match.Index, 70)) && !codes.Exists(code => code.Local.Overlaps(local)))
            {
                codes.Add(new WrittenCode(CodeOfName[name], local, CodeDescriptions.Of(text, local)));
            }
        }

        return codes;
    }

    private static bool IsEvident(string text, Match match, string after) =>
        match.Value.StartsWith("HTTP", StringComparison.OrdinalIgnoreCase)
        || ReasonAfter.IsMatch(after)
        || IsQuotedAlone(text, match)
        || (IsKnown(match) && ConditionAfter.IsMatch(after) && !text[..match.Index].Any(char.IsLetter))
        || ReasonBefore.IsMatch(Before(text, match.Index, 40))
        || WordsBefore.IsMatch(Before(text, match.Index, 60));

    /// <summary>A registered code that stands alone in quotation marks for code: <c>otherwise ``204``</c>.</summary>
    private static bool IsQuotedAlone(string text, Match match) =>
        match.Index > 0 && text[match.Index - 1] == '`' && match.Index + match.Length < text.Length && text[match.Index + match.Length] == '`' && IsKnown(match);

    private static bool IsKnown(Match match) =>
        match.Groups["class"].Success || (int.TryParse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture, out var code) && KnownCodes.Contains(code));

    private static void Add(List<WrittenCode> codes, string text, Match match, bool old)
    {
        if (old)
        {
            return;
        }

        var local = new TextSpan(match.Index, match.Length);
        var description = CodeDescriptions.Of(text, local);
        if (match.Groups["class"].Success)
        {
            codes.Add(new WrittenCode($"{match.Groups["class"].Value}XX", local, description));
            return;
        }

        codes.Add(new WrittenCode(match.Groups["code"].Value, local, description));
        if (match.Groups["end"].Success)
        {
            var first = int.Parse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture);
            var last = int.Parse(match.Groups["end"].ValueSpan, CultureInfo.InvariantCulture);
            codes.AddRange(KnownCodes.Where(code => code > first && code <= last).Select(code => new WrittenCode(code.ToString(CultureInfo.InvariantCulture), local, description)));
        }
    }

    /// <summary>The codes that a range stands for: those that OpenStack's services send.</summary>
    private static readonly int[] KnownCodes =
        [200, 201, 202, 203, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 409, 410, 411, 412, 413, 415, 416, 422, 429, 500, 501, 502, 503, 504];

    private static string Before(string text, int at, int reach) => text[Math.Max(0, at - reach)..at].Replace('\n', ' ');
}

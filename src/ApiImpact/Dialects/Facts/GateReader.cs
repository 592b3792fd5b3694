using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// Finds the statement that a change comes under a microversion, or that it needs none (research/lint.md, 3.2). A denial in the same sentence wins over
/// the word itself; a sentence about the absence of the API in old versions is a gate only if nothing better is said.
/// </summary>
internal static partial class GateReader
{
    private const string Micro = @"(?:(?:API|REST\s+API|placement|compute)\s+)?micro[\s-]?versions?(?:ed|ing)?";

    [GeneratedRegex(@"\bno\s+(?:new\s+|need\s+(?:for|of|to\s+\w+)\s+(?:an?\s+)?(?:new\s+)?)?" + Micro + @"|\bwithout\s+(?:any\s+|an?\s+|the\s+)?(?:new\s+|need(?:ing)?\s+(?:for\s+)?|bumping\s+|adding\s+|requiring\s+|introducing\s+)*(?:an?\s+|the\s+|any\s+)?(?:new\s+)?" + Micro + @"|\b(?:not|n't|never)\s+(?:be\s+)?(?:require|need|introduce|add|bump|increment|increase|propose|guard|gate|bumped|needed|required|necessary)\w*\s+(?:to\s+\w+\s+)?(?:an?\s+|any\s+|the\s+|by\s+|with\s+)*(?:new\s+|additional\s+)?" + Micro + @"|" + Micro + @"\s+(?:(?:bump|change|increment|increase|update)\s+)?(?:is|are|will\s+be|would\s+be|should\s+be)?\s*(?:not|n't)\s+(?:be\s+)?(?:needed|required|necessary|bumped|changed|increased|incremented)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Denial { get; }

    [GeneratedRegex(@"\bmicro[\s-]?version(?:s|ed|ing)?\b|\b(?:API|REST)\s+version\s+(?:bump\w*|increment|increase|change|will\s+be\s+(?:bumped|increased|incremented|increment))|\b(?:bump|bumps|bumped|bumping|increment|incremented|increase|increased|raise)\s+(?:of\s+)?(?:the\s+|an?\s+|up\s+)*(?:\w+\s+)?(?:API\s+)?(?:minor\s+)?(?:REST\s+)?(?:API\s+)?version\b|\b(?:new|next|bump\w*|increment\w*|increas\w*|introduc\w*)\b[^.]{0,40}\bAPI\s+version\b|\bversion[\s-](?:guarded|gated)|\b(?:minor|new)\s+(?:REST\s+)?API\s+version\b|\bAPI\s+version\s+(?:\d+\.\d+\s+)?(?:is|will\s+be|needs?\s+to\s+be|should\s+be|must\s+be|would\s+be)\s+(?:bumped|incremented|increased|raised|introduced|added)|^\.\.\s+versionadded::|\bNew\s+in\s+version\s+\d", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Multiline, Timeout.Infinite)]
    private static partial Regex Statement { get; }

    [GeneratedRegex(@"^(?:X-)?OpenStack-(?:[\w-]+-)?API-(?:Minimum-|Maximum-)?Version$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex VersionHeader { get; }

    [GeneratedRegex(@"(?:version\s+|^|\s)v?(?<version>\d+\.\d+)\b(?!\.\d)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Number { get; }

    /// <summary>The gate of a section and the denial of one; at most one of them is not null.</summary>
    public static (Gate? Gate, Statement? Denied) Read(Outline outline)
    {
        Statement? denied = null;
        Gate? header = null;
        foreach (var passage in outline.Passages.Where(static passage => passage.Part is not ValuePart))
        {
            if (passage.Part is HeaderPart part && VersionHeader.IsMatch(part.Name))
            {
                header ??= new Gate(VersionIn(part.Value), null, passage.Text, passage.Location);
                continue;
            }

            foreach (var sentence in passage.Sentences)
            {
                var text = passage.Text.Substring(sentence.Start, sentence.Length);
                if (Denial.Match(text) is { Success: true } denial)
                {
                    denied ??= new Statement(CodeDescriptions.Clean(text) ?? text, passage.Locate(new TextSpan(sentence.Start + denial.Index, denial.Length)));
                }
                else if (GateReader.Statement.Match(text) is { Success: true } statement && IsAbout(text))
                {
                    var at = new TextSpan(sentence.Start + statement.Index, statement.Length);
                    return (new Gate(VersionIn(text), null, CodeDescriptions.Clean(text) ?? text, passage.Locate(at)), null);
                }
            }
        }

        return denied is null ? (header, null) : (null, denied);
    }

    /// <summary>The statement, in passages about other things than the API, that the change comes with a new version; null where there is none, or one that denies it.</summary>
    public static Gate? ReadNew(IEnumerable<Passage> passages)
    {
        Gate? found = null;
        foreach (var passage in passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                var text = passage.Text.Substring(sentence.Start, sentence.Length);
                if (Denial.IsMatch(text))
                {
                    return null;
                }

                if (found is null && NewVersion.Match(text) is { Success: true } statement && IsAbout(text))
                {
                    found = new Gate(VersionIn(text), null, CodeDescriptions.Clean(text) ?? text, passage.Locate(new TextSpan(sentence.Start + statement.Index, statement.Length)));
                }
            }
        }

        return found;
    }

    /// <summary>Words that speak of a version that is not there yet: <c>a new microversion</c>, <c>bump the API microversion</c>.</summary>
    [GeneratedRegex(@"\b(?:new|next|additional|another)\s+(?:[\w-]+\s+){0,4}micro[\s-]?version\b|\b(?:add|adds|adding|bump|bumps|bumping|increment|increments|incrementing|introduce|introduces|introducing|increase|increases|increasing|require|requires)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}micro[\s-]?version\b|\bmicro[\s-]?version\s+(?:bump|increment|increase)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NewVersion { get; }

    /// <summary>A version that exists gates nothing (<c>since microversion 2.26</c>), nor does an error's description (<c>404 - API does not exist in micro version</c>).</summary>
    private static bool IsAbout(string sentence) => !NotThere.IsMatch(sentence) && (!Number.IsMatch(sentence) || SaysNew.IsMatch(sentence));

    /// <summary>A version with a number is there already, unless words say that it comes with the change.</summary>
    [GeneratedRegex(@"\b(?:new|next|bump\w*|increment\w*|increas\w*|introduc\w*|add(?:s|ed|ing)?|this|will|versionadded)\b|\bNew\s+in\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SaysNew { get; }

    [GeneratedRegex(@"\b(?:does\s+not|doesn't|not)\s+(?:exist|available|supported)\s+(?:in|from|with|by|until)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NotThere { get; }

    private static string? VersionIn(string text) => Number.Match(text) is { Success: true } match ? match.Groups["version"].Value : null;
}

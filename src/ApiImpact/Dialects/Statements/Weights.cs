using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>Tells an operation that has a line of its own from one in the flow of a sentence.</summary>
internal static partial class Weights
{
    /// <summary>A few words that name or announce the operation: <c>Modify</c>, <c>Add new API - </c>, <c>Register VIM: </c>.</summary>
    [GeneratedRegex(@"^[\s`*'""\-+#\d.()]*(?:(?:(?:add|adds|added|new|modify|modified|change|changes|changed|update|updated|extend|extended|remove|removed|delete|deprecate|create|introduce|support|existing|the|a|an|API|APIs|call|REST|to|for|method|request|example|endpoint|of|in|from)\b[\s:\-`*'""]*)*|(?:[\w/'-]+\s+){0,7}[\w/'()-]+\s*[:\u2013-]\s*)[\s`*'""(]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Announcement { get; }

    private const int LongestAnnouncement = 160;

    private static bool IsAnnouncement(string before) => before.Length <= LongestAnnouncement && Announcement.IsMatch(before);

    /// <summary>How a mention stands in its passage.</summary>
    public static MentionWeight Of(Passage passage, TextSpan local)
    {
        var text = passage.Text;
        var lineStart = local.Start == 0 ? 0 : text.LastIndexOf('\n', local.Start - 1) + 1;
        var before = text[lineStart..local.Start];
        var lineEnd = text.IndexOf('\n', local.End) is >= 0 and var end ? end : text.Length;
        var after = text[local.End..lineEnd].TrimStart('`', '*', '\'', '"', ')', ' ', '.');
        if (passage.Kind is PassageKind.Heading or PassageKind.Term)
        {
            return MentionWeight.Statement;
        }

        if (passage.Kind is PassageKind.Literal)
        {
            return IsAnnouncement(before) ? MentionWeight.Sample : MentionWeight.Prose;
        }

        // A line in the middle of a sentence begins nothing.
        var continues = lineStart > 0 && text.AsSpan(0, lineStart).TrimEnd() is not [.., '.' or ':' or ';'];
        if (continues || !IsAnnouncement(before))
        {
            return MentionWeight.Prose;
        }

        var ends = after.Length == 0 || after[0] is ':' or '(' or '-' or '\u2013' or ',' or '[';
        return passage.IsHead && lineStart == 0 || passage.Kind is PassageKind.Line or PassageKind.Cell || ends ? MentionWeight.Statement : MentionWeight.Prose;
    }
}

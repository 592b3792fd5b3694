using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Statements;

/// <summary>Tells what a change is about from what it is only compared with.</summary>
internal static partial class Context
{
    /// <summary>Words before an operation that make it a comparison. In doubt an operation is part of the change.</summary>
    [GeneratedRegex(@"\b(?:similar(?:ly)?\s+to|same\s+(?:as|way\s+as|\w+\s+as)|identical\s+to|analogous\s+to|equivalent\s+(?:to|of)|just\s+(?:like|as)|is\s+like|(?:behaves?|works?|looks?)\s+(?:exactly\s+)?like|(?:much|just)\s+as\s+(?:in|with|for)|as\s+(?:in|with)|compared\s+(?:to|with)|unlike|instead\s+of|rather\s+than|consistent\s+with|in\s+line\s+with|same-named\s+parameter\s+for|in\s+contrast\s+to|mirrors?|modell?ed\s+(?:on|after))\b[^.;:]{0,40}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Comparison { get; }

    /// <summary>Whether the words before a mention make it a comparison.</summary>
    public static bool IsComparison(Passage passage, TextSpan local)
    {
        var from = Math.Max(0, local.Start - 120);
        return Comparison.IsMatch(passage.Text[from..local.Start].Replace('\n', ' '));
    }
}

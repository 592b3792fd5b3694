using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;
using ApiImpact.Model;

namespace ApiImpact.Dialects.Facts;

/// <summary>What happens to an operation, from the words before it in its sentence, or else from the line that announces its list.</summary>
internal static partial class ChangeWords
{
    [GeneratedRegex(@"\b(?:remov(?:e|es|ed|ing|al)|drop(?:s|ped)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Removal { get; }

    [GeneratedRegex(@"\bdeprecat\w+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Deprecation { get; }

    /// <summary>What is removed, added or changed is a piece of the operation, not the operation.</summary>
    [GeneratedRegex(@"\b(?:param(?:eter)?s?|fields?|attributes?|options?|propert(?:y|ies)|keys?|filters?|headers?|support|ability|arguments?|microversion|micro-version|version|restriction|in(?!\s+(?:line|addition|order)\b)|from|to|for)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Piece { get; }

    /// <summary>What is added or removed is an operation by name, whatever is said of it after: <c>add a new API to reset the state</c>.</summary>
    [GeneratedRegex(@"^\w+\s+(?:(?:an?|the|one|two|three|new|following|REST|HTTP|public|admin|admin-only)\s+){0,5}(?:APIs?|endpoints?|methods?|calls?|operations?|handlers?)\b(?!\s+(?:micro-?)?version)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Whole { get; }

    [GeneratedRegex(@"\b(?:modif(?:y|ies|ied|ying|ication)|chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|extend(?:s|ed|ing)?|enhanc\w+|existing|affected|impact\w*)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Modification { get; }

    [GeneratedRegex(@"\b(?:add(?:s|ed|ing)?|new|introduc(?:e|es|ed|ing)|creat(?:e|ed|es)|implement(?:ed|s)?|provid(?:e|ed|es))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Addition { get; }

    /// <summary>The change; <see cref="OperationChange.Unstated"/> where no word says.</summary>
    public static OperationChange Of(Outline outline, StatedOperation operation)
    {
        foreach (var mention in operation.Mentions.Where(static mention => !Context.IsComparison(mention.Passage, mention.Local)))
        {
            var sentences = mention.Passage.Sentences;
            var start = sentences[Sentences.IndexAt(sentences, mention.Local.Start)].Start;
            if (In(mention.Passage.Text[start..mention.Local.Start]) is { } here)
            {
                return here;
            }

            if (mention.Weight == MentionWeight.Statement && Announcement(outline, mention) is { } lead && In(lead.Text) is { } announced)
            {
                return announced;
            }
        }

        return OperationChange.Unstated;
    }

    private static Passage? Announcement(Outline outline, Mention mention)
    {
        var list = mention.Passage.Scope.Outwards.FirstOrDefault(static scope => scope.Kind is ScopeKind.List or ScopeKind.Table or ScopeKind.Section);
        var lead = list is null ? null : outline.LeadOf(list);
        return lead is { Introduces: true } or { Kind: PassageKind.Heading } ? lead : null;
    }

    private static OperationChange? In(string words)
    {
        var match = Removal.Match(words) is { Success: true } removal ? (removal, OperationChange.Removed)
            : Deprecation.Match(words) is { Success: true } deprecation ? (deprecation, OperationChange.Deprecated)
            : Addition.Match(words) is { Success: true } addition ? (addition, OperationChange.Added)
            : ((Match, OperationChange)?)null;
        if (Modification.IsMatch(words) && match?.Item2 is null or OperationChange.Added)
        {
            return match is null || Modification.Match(words).Index < match.Value.Item1.Index || IsPiece(words) ? Modification.IsMatch(words) ? OperationChange.Changed : null : match.Value.Item2;
        }

        return match is not { } found ? null : IsPiece(words[found.Item1.Index..]) ? OperationChange.Changed : found.Item2;
    }

    private static bool IsPiece(string words) => !Whole.IsMatch(words) && Piece.IsMatch(words);
}

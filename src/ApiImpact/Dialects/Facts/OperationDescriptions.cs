using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Parts;
using ApiImpact.Dialects.Statements;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// What an operation does: the labelled description of its part; else the words after it on its own line; else the sentence that it is named in; else the
/// words that announce its literal block; else the first running text of its part, before the messages and codes; else the title over it.
/// </summary>
internal static partial class OperationDescriptions
{
    private const int Longest = 600;
    private const int FewestWords = 5;

    /// <summary>Words that speak of the text and not of the operation, and the words with which the template begins each method.</summary>
    [GeneratedRegex(@"\b(?:follow(?:s|ing)?|examples?|samples?|below|above|like\s+this|e\.g|APIs|no\s+(?:new\s+)?(?:API\s+)?microversion)\b|\b(?:use|using|with|by|to|is|are|before\s+using)[^\w.]*$|^\W*Specification\s+for\s+the\s+method\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SpeaksOfText { get; }

    /// <summary>A field of the author's own: <c>ROLE: admin</c>.</summary>
    [GeneratedRegex(@"^\W*[\w-]+(?:\s[\w-]+){0,2}\W{0,2}\s?[:\uFF1A]", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Field { get; }

    [GeneratedRegex(@"^\S*/", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex BeginsAsPath { get; }

    /// <summary>What sets a description off from the operation before it.</summary>
    [GeneratedRegex(@"^[`*'""\s]*(?:[:.,\n\u2013\u2014]|-+\s|\(?\p{Lu}\p{Ll})", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex SetOff { get; }

    /// <summary>Words that make a sentence of the operation before them.</summary>
    [GeneratedRegex(@"^[`*'""\s]*\(|^\W*(?:methods?|API|calls?|requests?|responses?|handlers?|endpoints?|resources?|(?:will|does|do|should|must|can|could|may|is|are|was|has|have|with|now|to|in|on|for|and|or|by|that|which|when|if|without)\b)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex GoesOn { get; }

    /// <summary>The description, on one line; null where there is none.</summary>
    public static string? Of(Outline outline, Ownership ownership, StatedOperation operation)
    {
        var parts = ownership.Parts;
        var passages = outline.Passages.Where(passage => parts.Of(passage) is { IsList: false } part && part.Operations.Contains(operation)).ToArray();
        return First(passages, passage => Labelled(operation, passage))
            ?? First(operation.Mentions, AfterMention)
            ?? First(operation.Mentions, mention => operation.Weight == MentionWeight.Prose || passages.Contains(mention.Passage) ? SentenceOf(mention) : null)
            ?? First(passages, passage => IsAnnouncement(parts.Of(passage)!, passage) ? Shorten(passage.Text) : null)
            ?? passages.GroupBy(passage => parts.Of(passage)!).Select(group => First(BeforeDetails(group.Key, group), passage => IsRunningText(outline, group.Key, passage) ? Shorten(passage.Text) : null)).FirstOrDefault(static text => text is not null)
            ?? First(passages, passage => IsTitle(parts.Of(passage)!, passage) ? Shorten(passage.Text) : null);
    }

    private static string? First<T>(IEnumerable<T> items, Func<T, string?> read) => items.Select(read).FirstOrDefault(static text => text is not null);

    private static string? Labelled(StatedOperation operation, Passage passage)
    {
        var start = passage.Label is { Kind: LabelKind.Description } label ? label.ValueStart
            : passage.Scope is { Kind: ScopeKind.Cell, Caption: { } caption } && Labels.Read(caption)?.Kind == LabelKind.Description && IsOfOperation(passage.Scope, operation) ? 0
            : -1;
        return start < 0 ? null : Shorten(passage.Text[start..]);
    }

    /// <summary>A row describes the operation where it names it; a table without a header is a form, each row of which is a field.</summary>
    private static bool IsOfOperation(Scope cell, StatedOperation operation) =>
        cell.Parent is not { Kind: ScopeKind.Row, Parent.Columns.Count: > 0 } row || operation.Mentions.Any(mention => row.Start <= mention.Passage.Index && mention.Passage.Index < row.End);

    private static string? AfterMention(Mention mention)
    {
        var text = mention.Passage.Text;
        if (mention.Weight != MentionWeight.Statement || mention.Way == LabelledFields.Dialect.Name || mention.Passage.Kind is PassageKind.Literal or PassageKind.Cell
            || IsInSentence(mention) || !(SetOff.IsMatch(text[mention.Local.End..]) || IsSetOffAsCode(mention)))
        {
            return null;
        }

        return mention.Passage.Urls.Any(url => url.Local.Start >= mention.Local.End) || mention.Passage.Methods.Any(word => word.Local.Start >= mention.Local.End) ? null : Shorten(text[mention.Local.End..]);
    }

    /// <summary>Whether the operation is quoted as code and what follows is no sentence about it: <c>``GET /x`` list them</c>.</summary>
    private static bool IsSetOffAsCode(Mention mention) =>
        mention.Passage.CodeAt(mention.Local.Start) is { } code && code.End <= mention.Local.End && !GoesOn.IsMatch(mention.Passage.Text[mention.Local.End..]);

    /// <summary>Whether words stand before the operation that are no label of it.</summary>
    private static bool IsInSentence(Mention mention) => mention.Passage.Text[(mention.Passage.Label?.ValueStart ?? 0)..Math.Max(mention.Passage.Label?.ValueStart ?? 0, mention.Local.Start)].Any(char.IsLetter);

    /// <summary>The whole sentence that names the operation, if it names no other and says something of it.</summary>
    private static string? SentenceOf(Mention mention)
    {
        var passage = mention.Passage;
        if (mention.Weight == MentionWeight.Sample || passage.Kind is PassageKind.Literal or PassageKind.Cell or PassageKind.Heading || passage.Label is not null || Context.IsComparison(passage, mention.Local))
        {
            return null;
        }

        var sentence = passage.Sentences[Sentences.IndexAt(passage.Sentences, mention.Local.Start)];
        var text = passage.Text.Substring(sentence.Start, sentence.Length);
        var others = passage.Urls.Count(url => sentence.Contains(url.Local)) > 1 || passage.Methods.Count(word => sentence.Contains(word.Local)) > 1;
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length - passage.Text.Substring(mention.Local.Start, mention.Local.Length).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        return others || words < FewestWords || !char.IsUpper(text.FirstOrDefault(char.IsLetter)) || SpeaksOfText.IsMatch(text) || text.AsSpan().TrimEnd() is [.., ':'] ? null : Shorten(text);
    }

    /// <summary>The passages of a part up to the first that shows a message, or announces a piece of the operation.</summary>
    private static IEnumerable<Passage> BeforeDetails(Part part, IEnumerable<Passage> passages) =>
        passages.TakeWhile(passage => passage.Index <= part.Opener.Index || (passage.Scope == part.Opener.Scope && passage.Kind == PassageKind.Literal) || (passage.Part is null && passage.Label is null));

    /// <summary>
    /// A paragraph at the level of the operation that is no title, no label, no line out of the middle of a sentence, names no operation and begins with something else than a code.
    /// </summary>
    private static bool IsRunningText(Outline outline, Part part, Passage passage) =>
        passage is { Part: null, Label: null, AnnouncesLiteral: false, Kind: PassageKind.Text or PassageKind.Line } && passage.Scope.Kind != ScopeKind.Note
        && (passage.IsHead ? IsFieldOfForm(outline, part, passage) : passage.Scope.Contains(part.Opener.Scope)) && passage.Urls.IsEmpty && passage.Text is not ['*', '*', .., '*', '*']
        && (passage.Kind == PassageKind.Text || char.IsUpper(passage.Text.AsSpan().TrimStart(" `*'\"") is [var first, ..] ? first : ' '))
        && outline.GoverningLabel(passage) is null && !Field.IsMatch(passage.Text) && !BeginsAsPath.IsMatch(passage.Text) && StatusCodeReader.Read(passage.Text[..passage.Sentences[0].End], 0, labelled: false).Count == 0;

    /// <summary>Whether it is an item beside items that state the method and the codes: the template asks there for a description without a label.</summary>
    private static bool IsFieldOfForm(Outline outline, Part part, Passage passage) =>
        passage.Scope is { Kind: ScopeKind.Item, Parent: { Kind: ScopeKind.List, Parent: { } around } form } && (around.Contains(part.Opener.Scope) || form.Contains(part.Opener.Scope))
        && passage.Index > part.Opener.Index && outline.In(form).Any(static other => other.IsHead && other.Label is { Kind: LabelKind.Method or LabelKind.Codes });

    /// <summary>The words before the literal block that the operation stands in: <c>Show one host::</c>.</summary>
    private static bool IsAnnouncement(Part part, Passage passage) =>
        passage.AnnouncesLiteral && passage.Index < part.Opener.Index && part.Opener.Kind == PassageKind.Literal && NamesNothingElse(passage);

    /// <summary>The title of a subsection, or the first line of an item, that the operation stands in or under.</summary>
    private static bool IsTitle(Part part, Passage passage) =>
        (passage.Kind == PassageKind.Heading ? passage.Scope.Contains(part.Opener.Scope) : passage.IsHead && (passage.Scope.Contains(part.Opener.Scope) || passage.Index < part.Opener.Index))
        && NamesNothingElse(passage);

    private static bool NamesNothingElse(Passage passage) =>
        passage is { Label: null, Part: null } && passage.Urls.IsEmpty && passage.Methods.IsEmpty && !SpeaksOfText.IsMatch(passage.Text);

    private static string? Shorten(string text) =>
        CodeDescriptions.Clean(text) is { } clean ? clean.Length > Longest ? clean[..Longest] : clean : null;
}

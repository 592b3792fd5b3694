using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;

namespace ApiImpact.Dialects.Facts;

/// <summary>
/// What an operation does: the labelled description of its part; else the words after it on its own line; else the first running text of its part; else
/// the title that its item or subsection has.
/// </summary>
internal static class OperationDescriptions
{
    private const int Longest = 600;

    /// <summary>The description, on one line; null where there is none.</summary>
    public static string? Of(Outline outline, Ownership ownership, StatedOperation operation)
    {
        var passages = outline.Passages.Where(passage => ownership.Parts.Of(passage) is { IsList: false } part && part.Operations.Contains(operation)).ToArray();
        return passages.Select(Labelled).FirstOrDefault(static text => text is not null)
            ?? operation.Mentions.Select(AfterMention).FirstOrDefault(static text => text is not null)
            ?? passages.Where(passage => IsRunningText(passage) && outline.GoverningLabel(passage) is null).Select(static passage => Shorten(passage.Text)).FirstOrDefault(static text => text is not null)
            ?? passages.Where(static passage => (passage.IsHead || passage.Kind == PassageKind.Heading) && passage.Label is null && passage.Urls.IsEmpty && passage.Methods.IsEmpty && !IsLabelOfTemplate(passage))
                .Select(static passage => Shorten(passage.Text)).FirstOrDefault(static text => text is not null);
    }

    private static string? Labelled(Passage passage)
    {
        var start = passage.Label is { Kind: LabelKind.Description } label ? label.ValueStart
            : passage.Scope is { Kind: ScopeKind.Cell, Caption: { } caption } && Labels.Read(caption)?.Kind == LabelKind.Description ? 0
            : -1;
        return start < 0 ? null : Shorten(passage.Text[start..]);
    }

    private static string? AfterMention(Mention mention)
    {
        if (mention.Weight != MentionWeight.Statement || mention.Way == LabelledFields.Dialect.Name || mention.Passage.Kind is PassageKind.Literal or PassageKind.Cell)
        {
            return null;
        }

        var rest = mention.Passage.Text[mention.Local.End..];
        return mention.Passage.Urls.Any(url => url.Local.Start >= mention.Local.End) || mention.Passage.Methods.Any(word => word.Local.Start >= mention.Local.End) ? null : Shorten(rest);
    }

    /// <summary>A paragraph that is no title, no label, no item of a list of parameters or codes, and names no operation itself.</summary>
    private static bool IsRunningText(Passage passage) =>
        passage is { Part: null, Label: null, IsHead: false, Introduces: false, Kind: PassageKind.Text or PassageKind.Line } && passage.Scope.Kind != ScopeKind.Note
        && passage.Urls.IsEmpty && passage.Text is not ['*', '*', .., '*', '*'];

    /// <summary>The words with which the template begins each method; they say nothing of this one.</summary>
    private static bool IsLabelOfTemplate(Passage passage) => passage.Text.AsSpan().TrimEnd(" :.").Equals("Specification for the method", StringComparison.OrdinalIgnoreCase);

    private static string? Shorten(string text) =>
        CodeDescriptions.Clean(text) is { } clean ? clean.Length > Longest ? clean[..Longest] : clean : null;
}

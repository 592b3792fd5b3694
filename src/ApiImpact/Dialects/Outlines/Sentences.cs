using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>Cuts running text into sentences: at a full stop, question mark or semicolon before white space, and where a line begins with a list's marker.</summary>
internal static class Sentences
{
    /// <summary>The sentences, in order; they cover the text.</summary>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' && char.IsWhiteSpace(text[i + 1]) && !IsAbbreviation(text, i))
            {
                sentences.Add(TextSpan.FromBounds(start, i + 1));
                start = i + 1;
            }
        }

        sentences.Add(TextSpan.FromBounds(start, text.Length));
        return sentences.ToImmutable();
    }

    /// <summary>The index of the sentence that holds an offset.</summary>
    public static int IndexAt(ImmutableArray<TextSpan> sentences, int at)
    {
        var index = 0;
        while (index + 1 < sentences.Length && sentences[index + 1].Start <= at)
        {
            index++;
        }

        return index;
    }

    private static bool IsAbbreviation(string text, int dot) =>
        dot >= 1 && (EndsWith(text, dot, "e.g") || EndsWith(text, dot, "i.e") || EndsWith(text, dot, "etc") || EndsWith(text, dot, "vs"));

    private static bool EndsWith(string text, int end, string word) =>
        end >= word.Length && text.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}

using System.Text.RegularExpressions;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>How a document is laid out, so that what is added looks like what is there.</summary>
/// <param name="NewLine">The line end of the first line.</param>
/// <param name="Step">How many columns each level is indented.</param>
/// <param name="SequenceOffset">How many columns the dashes of a sequence stand to the right of the key above them: often 0.</param>
/// <param name="Quote">The quote of strings that need one, in YAML.</param>
/// <param name="IsCompact">Whether a JSON text has no spaces between its tokens.</param>
internal sealed partial record DocumentStyle(string NewLine, int Step, int SequenceOffset, char Quote, bool IsCompact)
{
    private const int DefaultStep = 2;
    private const int WidestStep = 8;

    [GeneratedRegex(@"^(?<outer> *)(?:- +)?[^\s#-][^\n]*[:{\[] *\r?\n(?<inner> *)(?<dash>- )?", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Nesting { get; }

    [GeneratedRegex("""(^ *|: |- )(?<quote>['"])""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted { get; }

    /// <summary>Looks at the first lines of the text.</summary>
    public static DocumentStyle Of(SourceText source)
    {
        var text = source.Text[..Math.Min(source.Length, 20_000)];
        var nestings = Nesting.Matches(text).Select(static match => (Depth: match.Groups["inner"].Length - match.Groups["outer"].Length, IsSequence: match.Groups["dash"].Success)).ToList();
        var step = nestings.Where(static nesting => !nesting.IsSequence && nesting.Depth is > 0 and <= WidestStep).Select(static nesting => nesting.Depth).FirstOrDefault(DefaultStep);
        var offset = nestings.Where(static nesting => nesting.IsSequence && nesting.Depth is >= 0 and <= WidestStep).Select(static nesting => (int?)nesting.Depth).FirstOrDefault();
        var quotes = Quoted.Matches(text).Select(static match => match.Groups["quote"].Value).ToList();
        return new DocumentStyle(
            text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 && text[end - 1] == '\r' ? "\r\n" : "\n",
            step,
            offset ?? step,
            quotes.Count(static quote => quote == "\"") > quotes.Count(static quote => quote == "'") ? '"' : '\'',
            !text.AsSpan().TrimEnd().Contains('\n') && !text.Contains(": ", StringComparison.Ordinal));
    }
}

using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>The ways in which a rule looks at the lines of the file.</summary>
internal sealed partial record LintRule
{
    /// <summary>Looks at each line, without its line end.</summary>
    public static Func<LintContext, IEnumerable<Finding>> EachLine(Func<SourceText, TextSpan, Finding?> check) =>
        context => Lines(context.Source).Select(line => check(context.Source, line)).OfType<Finding>();

    /// <summary>The spans of the lines, in order, without their line ends.</summary>
    public static IEnumerable<TextSpan> Lines(SourceText source)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            yield return source.SpanOfLine(line);
        }
    }
}

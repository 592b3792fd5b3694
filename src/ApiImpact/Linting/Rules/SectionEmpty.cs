using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule SectionEmpty { get; } = new()
    {
        Id = "section-empty",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Fixable = true,
        Summary = "A section has no text.",
        Why = "A reader cannot tell whether there is nothing to say or nobody has thought about it.",
        Fix = "Write None where there is nothing to say.",
        BadExample = """
            Security impact
            ---------------

            Notifications impact
            --------------------
            """,
        GoodExample = """
            Security impact
            ---------------

            None
            """,
        Origin = "Template: \"If you have nothing to say for a whole section, just write: None\".",
        Check = static context =>
            from section in context.Sections
            where section.Children.All(static child => child is Comment or Target { Uri: null } or Transition)
            let after = context.Source.SpanOfLine(context.Source.LineOf(Math.Max(section.Title.Span.End, UnderlineEnd(context.Source, section))))
            select new Finding(new Location(context.Source, section.Title.Span), $"section {section.Title.Line}", $"The section '{section.Title.Line}' is empty.") { AtMost = context.MostForCompleteness }
                .WithFix("Write None", new TextEdit(new TextSpan(after.End, 0), "\n\nNone")),
    };

    /// <summary>The underline is the line after the title's last one.</summary>
    private static int UnderlineEnd(SourceText source, Section section)
    {
        var line = source.LineOf(section.Title.Span.End) + 1;
        return line <= source.LineCount ? source.SpanOfLine(line).End : source.Length;
    }
}

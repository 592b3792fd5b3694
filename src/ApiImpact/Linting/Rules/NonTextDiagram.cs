using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule NonTextDiagram { get; } = new()
    {
        Id = "non-text-diagram",
        Severity = Severity.Info,
        Profiles = Profiles.Template,
        Summary = "A diagram is an image.",
        Why = "Specs are reviewed as plain text: the image cannot be seen there, nor commented on.",
        Fix = "Draw it as text in a literal block.",
        BadExample = ".. image:: recovery.png",
        GoodExample = """
            ::

                monitor --> API --> engine
            """,
        Origin = "Template: \"ascii diagrams are required\".",
        Check = static context =>
            from directive in context.Spec.Document.Descendants().OfType<Directive>()
            where directive.Name is "image" or "figure"
            select new Finding(new Location(context.Source, directive.NameSpan), $"image {directive.Arguments}", $"The diagram '{directive.Arguments}' is an image; reviewers see plain text."),
    };
}

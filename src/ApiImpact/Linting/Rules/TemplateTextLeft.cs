using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    private static readonly string[] TemplatePhrases =
    [
        "<launchpad-id or None>",
        "Each API method which is either added or changed should have the following",
        "A description of what the method does suitable for use in",
        "A description for each possible error code should be included",
        "A detailed description of the problem. What problem is this",
        "Here is where you cover the change you propose to make in detail",
        "What other ways could we do this thing?",
        "Describe any potential security impact on the system.",
        "Describe any potential performance impact on the system, for example",
        "Please specify any changes to notifications. Be that an extra",
        "Aside from the API, are there other ways a user will interact with this",
        "Discuss things that will affect how you deploy and configure OpenStack",
        "Discuss things that will affect other developers working on OpenStack",
        "Who is leading the writing of the code? Or is this a blueprint where",
        "Please discuss the important scenarios needed to test here",
        "Please add any useful references here. You are not required to have",
        "Introduction paragraph -- why are we doing anything?",
        "Example Spec - The title of your blueprint",
    ];

    public static LintRule TemplateTextLeft { get; } = new()
    {
        Id = "template-text-left",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "A part of the template's own text is still there.",
        Why = "It is advice to the author; in a spec it says that the section was not written.",
        Fix = "Replace it with your own text, or with None.",
        BadExample = """
            Primary assignee:
              <launchpad-id or None>
            """,
        GoodExample = """
            Primary assignee:
              None
            """,
        Origin = "The template itself.",
        Check = static context => context.IsTemplate
            ? []
            : from phrase in TemplatePhrases
              let at = context.Source.Text.IndexOf(phrase, StringComparison.Ordinal)
              where at >= 0 && !context.IsInComment(at)
              select new Finding(new Location(context.Source, new TextSpan(at, phrase.Length)), phrase, $"'{phrase}' is the template's text."),
    };
}

using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule TrackerUrl { get; } = new()
    {
        Id = "tracker-url",
        Severity = Severity.Warning,
        Profiles = Profiles.None,
        Summary = "The spec does not name its blueprint, story or bug before its first section.",
        Why = "The spec and the work that it describes are tracked there; without it nobody finds one from the other.",
        Fix = "Give the URL below the title. (\".. lint: norfe\" in a comment says that there is none.)",
        BadExample = "See the bug tracker.",
        GoodExample = "https://blueprints.launchpad.net/masakari/+spec/vm-moves",
        Origin = "Template: \"Include the URL of your launchpad blueprint\"; ironic-specs tests/test_titles.py, _check_rfe_link.",
        Check = static context =>
        {
            var text = context.Source.Text;
            var first = text.IndexOf("\nProblem ", StringComparison.OrdinalIgnoreCase);
            var head = first < 0 ? text : text[..first];
            return ((string[])["blueprints.launchpad.net", "bugs.launchpad.net", "launchpad.net/bugs", "storyboard.openstack.org", "lint: norfe"])
                .Any(tracker => head.Contains(tracker, StringComparison.OrdinalIgnoreCase)) || !context.IsOnTemplate
                ? []
                : [new Finding(new Location(context.Source, new TextSpan(0, 0)), "file", "No blueprint, story or bug is named before the first section.")];
        },
    };
}

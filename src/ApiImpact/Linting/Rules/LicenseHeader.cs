using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule LicenseHeader { get; } = new()
    {
        Id = "license-header",
        Severity = Severity.Warning,
        Profiles = Profiles.None,
        Summary = "The file does not begin with its licence.",
        Why = "Specs are published; what may be done with them has to stand in them.",
        Fix = "Begin the file with a comment: \"This work is licensed under a Creative Commons Attribution 3.0 Unported License.\", and its URL.",
        BadExample = """
            ========
            VM moves
            ========
            """,
        GoodExample = """
            ..
             This work is licensed under a Creative Commons Attribution 3.0 Unported
             License.

             http://creativecommons.org/licenses/by/3.0/legalcode
            """,
        Origin = "ironic-specs tests/test_titles.py: the licence stands before the title.",
        Check = static context =>
        {
            var title = LintRule.Lines(context.Source).FirstOrDefault(line => context.Source.Slice(line).StartsWith("===", StringComparison.Ordinal));
            var head = context.Source.Text[..(title.Length > 0 ? title.Start : Math.Min(context.Source.Length, 2000))];
            return head.Contains("licensed under", StringComparison.OrdinalIgnoreCase) || !context.IsOnTemplate
                ? []
                : [new Finding(new Location(context.Source, new TextSpan(0, 0)), "file", "No licence stands before the title.")];
        },
    };
}

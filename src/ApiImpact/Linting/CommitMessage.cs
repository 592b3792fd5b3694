using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>Looks for the APIImpact flag in the message of a commit that changes the REST API.</summary>
internal static class CommitMessage
{
    /// <summary>The flag is missing.</summary>
    public static Rule ApiimpactFlag { get; } = new()
    {
        Id = "apiimpact-flag",
        Severity = Severity.Warning,
        Summary = "A commit changes the REST API and its message has no APIImpact flag.",
        Why = "Reviewers of APIs find the changes that need them by this flag.",
        Fix = "Add a line 'APIImpact' to the commit message. 'apiimpact commit-msg' checks it, as a git hook; 'apiimpact check --commit REV' checks it in CI.",
        BadExample = """
            Add VM moves

            Implements: blueprint vm-moves
            """,
        GoodExample = """
            Add VM moves

            APIImpact
            Implements: blueprint vm-moves
            """,
        Origin = "Template: \"you should add the APIImpact flag to the commit message\".",
    };

    /// <summary>What is wrong with the message of a commit that touches <paramref name="specs"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText message, IEnumerable<Spec> specs)
    {
        if (HasFlag(message) || specs.FirstOrDefault(static spec => spec.Status is ImpactStatus.Operations or ImpactStatus.Prose) is not { } changed)
        {
            return [];
        }

        return
        [
            new Diagnostic
            {
                Rule = ApiimpactFlag,
                Severity = ApiimpactFlag.Severity,
                Message = $"'{changed.Source.Path}' changes the REST API, and the commit message has no line 'APIImpact'.",
                Location = new Location(message, message.LineCount > 0 ? message.SpanOfLine(1) : default),
                Subject = "message",
                Related = changed.ImpactSection is { } section ? [new RelatedLocation(section.TitleLocation, "the section that changes the API")] : [],
            },
        ];
    }

    /// <summary>Whether a line is, or begins with, the flag; git's comments do not count.</summary>
    public static bool HasFlag(SourceText message) =>
        LintRule.Lines(message).Any(line => message.Slice(line).Trim() is var text && !text.StartsWith('#') && text.StartsWith("APIImpact", StringComparison.OrdinalIgnoreCase)
            && (text.Length == 9 || !char.IsLetterOrDigit(text[9])));
}

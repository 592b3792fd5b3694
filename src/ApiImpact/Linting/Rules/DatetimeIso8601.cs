using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?<zone> ?(?:Z|[+-]\d\d:?\d\d|UTC))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex DateAndTime { get; }

    public static LintRule DatetimeIso8601 { get; } = new()
    {
        Id = "datetime-iso8601",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Summary = "A date and time in a sample is not ISO 8601 with a zone.",
        Why = "A client that guesses the zone is wrong by hours, and parsers reject a blank between date and time.",
        Fix = "Write 2026-02-14T09:30:00Z. A missing zone alone is only a remark: several services send none.",
        BadExample = "\"created_at\": \"2026-02-14 09:30:00\"",
        GoodExample = "\"created_at\": \"2026-02-14T09:30:00Z\"",
        Origin = "API-SIG guidelines, time: ISO 8601, in UTC.",
        Check = LintRule.EachSample(static (sample, context) =>
            (from member in sample.Members
             let text = member.Value is JsonValue value && value.TryGetValue<string>(out var written) ? written : ""
             let match = DateAndTime.Match(text)
             where match.Success && (text[10] == ' ' || !match.Groups["zone"].Success)
             select text[10] == ' '
                 ? sample.Find(member.Pointer, $"'{text}' is not ISO 8601: 'T' stands between date and time.")
                 : sample.Find(member.Pointer, $"'{text}' has no zone; ISO 8601 in UTC ends with 'Z'.").NoMoreThan(Severity.Info))
            .DistinctBy(static finding => finding.Subject, StringComparer.Ordinal)),
    };
}

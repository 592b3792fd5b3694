using ApiImpact.Diagnostics;
using ApiImpact.Reporting;
using ApiImpact.Text;

namespace ApiImpact.Tests.Reporting;

/// <summary>The run that every format is shown with: each kind of finding once, and text that has to be escaped.</summary>
internal static class SampleRun
{
    private static readonly SourceText Spec = new("specs/2027.1/segment-policies.rst", """
        REST API impact
        ---------------

        * URL for the resource: /v1/segments/{segment_id}/recovery_policies

        .. code-block:: json

           {"maxRetries": 3, "name": "<script>alert('ü')</script>"}

        """);

    private static readonly SourceText Baseline = new("api/masakari.yaml", """
        paths:
          /v1/segments:
            post:
              requestBody: {}

        """);

    public static Report Report { get; } = new()
    {
        ToolVersion = "1.2.3",
        Files = [Spec.Path],
        Diagnostics =
        [
            new Diagnostic
            {
                Rule = Rule("request-property-became-required", Severity.Error),
                Severity = Severity.Error,
                Message = "the request property 'segment/failure_domain' became required.",
                Location = At(Spec, "REST API impact"),
                Subject = "POST /v1/segments request /segment/failure_domain",
                Related = [new RelatedLocation(At(Baseline, "requestBody") with { Pointer = "/paths/~1v1~1segments/post/requestBody" }, "the body that clients send today")],
                Change = new ChangeDetail
                {
                    Verdict = Verdict.Breaking,
                    Operations = ["POST /v1/segments"],
                    Part = "request body",
                    Pointer = "/properties/segment/required",
                    Before = """["name"]""",
                    After = """["name","failure_domain"]""",
                    Witness = """{"segment":{"name":"a"}}""",
                    Exchange = "POST /v1/segments HTTP/1.1\nContent-Type: application/json\n\n{\"segment\":{\"name\":\"a\"}}",
                },
            },
            new Diagnostic
            {
                Rule = Rule("url-underscore", Severity.Error),
                Severity = Severity.Error,
                Message = "the segment 'recovery_policies' of the URL holds an underscore.",
                Location = At(Spec, "recovery_policies"),
                Subject = "POST /v1/segments/{segment_id}/recovery_policies segment recovery_policies",
                Fix = new Fix("Write recovery-policies", [new TextEdit(At(Spec, "recovery_policies").Span, "recovery-policies")], Safe: false),
            },
            new Diagnostic
            {
                Rule = Rule("field-snake-case", Severity.Warning),
                Severity = Severity.Warning,
                Message = "the field 'maxRetries' is not snake_case, in <script>alert('ü')</script> | a cell, `@everyone` 100% #1\u202e\e[31m\n::error::",
                Location = At(Spec, "\"maxRetries\"") with { Pointer = "/maxRetries" },
                Subject = "POST /v1/segments/{segment_id}/recovery_policies request /maxRetries",
            },
            new Diagnostic
            {
                Rule = Rule("response-property-type-changed", Severity.Error),
                Severity = Severity.Info,
                Message = "the response property 'segment/id' changed its type. Accepted until 2027-01-31: agreed in the meeting.",
                Location = At(Spec, "name"),
                Subject = "GET /v1/segments response 200 /segment/id",
                Change = new ChangeDetail
                {
                    Verdict = Verdict.Breaking,
                    Operations = ["GET /v1/segments"],
                    Part = "response 200 body",
                    Pointer = "/properties/segment/properties/id",
                    Before = """{"type":"integer"}""",
                    After = """{"type":"string"}""",
                    Witness = """{"segment":{"id":"\u200b"}}""",
                    Accepted = "agreed in the meeting",
                },
            },
            new Diagnostic
            {
                Rule = Rule("response-property-removed", Severity.Error),
                Severity = Severity.Info,
                Message = "the response property 'segment/id' was removed; the change comes under 1.4.",
                Location = At(Spec, "name"),
                Subject = "GET /v1/segments response 200 /segment/id",
                Change = new ChangeDetail
                {
                    Verdict = Verdict.Breaking,
                    Operations = ["GET /v1/segments", "POST /v1/segments"],
                    Part = "response 200 body",
                    Pointer = "/properties/segment/properties/id",
                    Before = """{"type":"integer"}""",
                    Gate = "1.4",
                },
            },
            new Diagnostic
            {
                Rule = Rule("response-property-pattern-changed", Severity.Warning),
                Severity = Severity.Warning,
                Message = "the pattern of the response property 'segment/name' changed.",
                Location = At(Spec, "name"),
                Subject = "GET /v1/segments response 200 /segment/name",
                Change = new ChangeDetail
                {
                    Verdict = Verdict.Unknown,
                    Operations = ["GET /v1/segments"],
                    Part = "response 200 body",
                    Pointer = "/properties/segment/properties/name/pattern",
                    Before = "\"^(?=a)\"",
                    After = "\"^a\"",
                    Reason = "the pattern '^(?=a)' looks ahead, which is not decided",
                },
            },
        ],
    };

    private static Rule Rule(string id, Severity severity) => new()
    {
        Id = id,
        Severity = severity,
        Summary = $"The summary of {id}.",
        Why = "Why it matters.",
        Fix = "What to do.",
        Fixable = id == "url-underscore",
    };

    private static Location At(SourceText source, string words) =>
        new(source, new TextSpan(source.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}

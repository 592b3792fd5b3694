using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule UrlTrailingSlash { get; } = new()
    {
        Id = "url-trailing-slash",
        Severity = Severity.Warning,
        Profiles = Profiles.ApiSig,
        Fixable = true,
        Summary = "A URL ends with a slash.",
        Why = "With and without the slash are two resources to HTTP; servers answer one of them with 404 or a redirect, which loses the body of a POST.",
        Fix = "Leave the slash out.",
        BadExample = "GET /v1/segments/",
        GoodExample = "GET /v1/segments",
        Origin = "Common to OpenAPI linters (path-keys-no-trailing-slash, no-path-trailing-slash).",
        Check = static context =>
            from operation in context.Operations
            from written in WrittenPath.AllOf(operation).DistinctBy(static written => written.Text, StringComparer.Ordinal)
            where written.HasTrailingSlash
            select new Finding(written.Location, operation.Name, $"'{written.Text}' ends with a slash.")
                .WithFix("Leave the slash out", new TextEdit(new TextSpan(written.Location.Span.Start + written.PathLength - 1, 1), "")),
    };
}

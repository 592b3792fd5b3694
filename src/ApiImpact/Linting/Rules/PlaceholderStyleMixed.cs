using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule PlaceholderStyleMixed { get; } = new()
    {
        Id = "placeholder-style-mixed",
        Severity = Severity.Warning,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "Placeholders in URLs are written in two ways.",
        Why = "A reader wonders whether <id> and {id} differ, and <id> is lost where the text is shown as HTML.",
        Fix = "Write {name} everywhere.",
        BadExample = """
            PUT /v1/segments/{segment_id}
            DELETE /v1/segments/<segment_id>
            """,
        GoodExample = """
            PUT /v1/segments/{segment_id}
            DELETE /v1/segments/{segment_id}
            """,
        Origin = "OpenAPI: a template expression in a path is delimited by braces.",
        Check = static context =>
        {
            var paths = context.Operations.SelectMany(WrittenPath.AllOf).DistinctBy(static path => path.Location.Span).ToList();
            return paths.Exists(static path => path.Text.Contains('{', StringComparison.Ordinal))
                ? paths.Where(static path => path.AngleBrackets.Length > 0).Select(static path =>
                    new Finding(path.Location, $"placeholders of {path.Text}", $"'{path.Text}' has <placeholders> where other URLs of the spec have {{placeholders}}.")
                        .WithFix("Write {name}", path.AngleBrackets))
                : [];
        },
    };
}

using ApiImpact.Diagnostics;
using ApiImpact.Literals;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>What is not strict JSON and means no fault: a part left out, a value for the reader to fill in, a remark.</summary>
    private static readonly string[] ToleratedRepairs = ["ellipsis", "placeholder", "comment", "alternatives", "description", "cut-off", "unusual-blank"];

    public static LintRule JsonInvalid { get; } = new()
    {
        Id = "json-invalid",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "A block of JSON is not JSON.",
        Why = "Readers copy it into a client, where it fails. In a block that says it is JSON it is an error, elsewhere a warning.",
        Fix = "Write strict JSON: double quotes, true, false and null, commas between members and none after the last one. '...' for what is left out is fine.",
        BadExample = """
            .. code-block:: json

               {"enabled": True,}
            """,
        GoodExample = """
            .. code-block:: json

               {"enabled": true}
            """,
        Origin = "RFC 8259.",
        Check = static context =>
            from literal in context.Literals
            where literal.Value.Notes.Language != LiteralLanguage.Python || literal.IsDeclaredJson
            from fault in literal.Value.Notes.Repairs.Where(static repair => !ToleratedRepairs.Contains(repair.Kind)).GroupBy(static repair => repair.Kind, StringComparer.Ordinal)
            let first = fault.First()
            let finding = new Finding(new Location(context.Source, first.Span), $"{fault.Key} in {literal.Signature}", $"Not JSON: {RepairWords(fault.Key)}{(fault.Count() > 1 ? $", {fault.Count()} times in this block" : "")}.")
            { AtMost = literal.IsDeclaredJson ? null : Severity.Warning }
            let edits = fault.Where(static repair => repair.Replacement is not null).Select(static repair => new TextEdit(repair.Span, repair.Replacement!)).ToList()
            select edits.Count == 0 ? finding : finding.WithFix("Write it as JSON", [.. edits]),
    };

    private static string RepairWords(string kind) => kind switch
    {
        "trailing-comma" => "a comma after the last member",
        "missing-comma" => "no comma between two members",
        "python-constant" => "True, False or None of Python",
        "python-string" or "single-quotes" => "single quotes",
        "constant-case" => "a constant that is not in lower case",
        "missing-bracket" => "a bracket is missing",
        "extra-bracket" => "a bracket too many",
        "missing-quote" => "a quote is missing",
        "unquoted-key" => "a key without quotes",
        "unquoted-text" => "a text without quotes",
        "missing-colon" => "no colon after a key",
        "extra-colon" => "a colon too many",
        "missing-value" => "a key without a value",
        "duplicate-key" => "the same key twice",
        "semicolon" => "a semicolon for a comma",
        "number-format" => "a number that JSON does not have",
        "adjacent-strings" => "strings side by side",
        "tuple" => "a tuple of Python",
        "dict-call" => "dict() of Python",
        "expression" => "an expression",
        "line-continuation" => "a backslash at the end of a line",
        "spread" => "** of Python",
        _ => kind.Replace('-', ' '),
    };
}

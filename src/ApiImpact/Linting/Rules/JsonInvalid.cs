using ApiImpact.Diagnostics;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    /// <summary>What is not strict JSON and means no fault: a part left out, a value for the reader to fill in, a remark.</summary>
    private static readonly string[] ToleratedRepairs = ["ellipsis", "placeholder", "comment", "alternatives", "description", "cut-off", "unusual-blank"];

    /// <summary>What is Python, and no fault where a block shows Python: the schema as the code will have it.</summary>
    private static readonly string[] PythonRepairs = ["python-constant", "python-string", "single-quotes", "tuple", "adjacent-strings", "trailing-comma"];

    public static LintRule JsonInvalid { get; } = new()
    {
        Id = "json-invalid",
        Severity = Severity.Error,
        Profiles = Profiles.Core,
        Fixable = true,
        Summary = "A block of JSON is not JSON.",
        Why = "Readers copy it into a client, where it fails. In a block that says it is JSON it is an error, elsewhere a warning; a text that is wrapped to keep to 79 columns is a warning in both. A schema may be a Python dict where the block does not say that it is JSON.",
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
            from fault in literal.Value.Notes.Repairs.Where(repair => IsFault(repair, literal, context.Source)).GroupBy(static repair => repair.Kind, StringComparer.Ordinal)
            let first = fault.First()
            let finding = new Finding(new Location(context.Source, first.Span), $"{fault.Key} in {literal.Signature}", $"Not JSON: {RepairWords(fault.Key)}{(fault.Count() > 1 ? $", {fault.Count()} times in this block" : "")}.")
            { AtMost = literal.IsDeclaredJson && fault.Key != "wrapped-string" ? null : Severity.Warning }
            let edits = fault.Where(static repair => repair.Replacement is not null).Select(static repair => new TextEdit(repair.Span, repair.Replacement!)).ToList()
            select edits.Count == 0 ? finding : finding.WithFix("Write it as JSON", [.. edits]),
    };

    private static bool IsFault(LiteralRepair repair, BlockLiteral literal, SourceText source) =>
        !ToleratedRepairs.Contains(repair.Kind)
        && !(repair.Kind == "duplicate-key" && source.Slice(repair.Span).TrimStart("\"'") is ['$' or '<' or '{', ..])
        && (literal.IsDeclaredJson || !(IsPython(literal.Value, repair) || IsOfTheCommandLine(repair) || IsBehind(repair, literal.Value)));

    private static bool IsPython(ValuePart value, LiteralRepair repair) =>
        value.Notes.Repairs.Any(static other => other.Kind is "expression" or "dict-call" or "spread")
        || value.Notes.References.Any(static reference => reference.Name.AsSpan().ContainsAny('(', '['))
        || (value.Form != LiteralForm.Message && PythonRepairs.Contains(repair.Kind) && value.Notes.Repairs.Any(static other => other.Kind is "python-constant" or "python-string" or "single-quotes"));

    /// <summary>A backslash that carries a command over to the next line is the shell's.</summary>
    private static bool IsOfTheCommandLine(LiteralRepair repair) => repair.Kind == "line-continuation";

    /// <summary>A comma behind the whole value belongs to what the block leaves out around it.</summary>
    private static bool IsBehind(LiteralRepair repair, ValuePart value) => repair.Kind == "trailing-comma" && repair.Span.End >= value.Span.End;

    private static string RepairWords(string kind) => kind switch
    {
        "trailing-comma" => "a comma after the last member",
        "missing-comma" => "no comma between two members",
        "python-constant" => "True, False or None of Python",
        "python-string" or "single-quotes" => "single quotes",
        "missing-bracket" => "a bracket is missing",
        "extra-bracket" => "a bracket too many",
        "missing-quote" => "a quote is missing",
        "unquoted-key" => "a key without quotes",
        "unquoted-text" => "a text without quotes",
        "missing-colon" => "no colon after a key",
        "extra-colon" => "a colon too many",
        "missing-value" => "a key without a value",
        "duplicate-key" => "the same key twice",
        "wrapped-string" => "a text that goes on on the next line",
        "constant-case" => "a constant that is not in lower case",
        "curly-quotes" => "quotes of a word processor",
        "unescaped-quotes" => "quotes inside a text without a backslash",
        "bad-escape" => "an escape that JSON does not have",
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

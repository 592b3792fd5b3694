using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The words that every format uses for the same thing.</summary>
internal static class Words
{
    /// <summary><c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary><c>breaking</c>, <c>unknown</c>, <c>compatible</c>.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "breaking",
        Verdict.Unknown => "unknown",
        _ => "compatible",
    };

    /// <summary>The message, on one line and with nothing invisible in it.</summary>
    public static string Message(Diagnostic diagnostic) => VisibleText.Of(diagnostic.Message);

    /// <summary>The message, and the witness where there is one.</summary>
    public static string Sentence(Diagnostic diagnostic) =>
        diagnostic.Change is { Witness: { } witness } ? $"{Message(diagnostic)} Witness: {VisibleText.Of(witness)}" : Message(diagnostic);

    /// <summary><c>1 file</c>, <c>3 files</c>.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Reporting;

/// <summary>The words that every format uses for the same thing.</summary>
internal static class Words
{
    private const int LongestSentence = 2000;
    private const int LongestWitness = 400;

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

    /// <summary>
    /// The operation of a change, unless the message names it; the message; and the witness. What is long is cut: the formats that show an exchange, and those for programs, have all of it.
    /// </summary>
    public static string Sentence(Diagnostic diagnostic) => Clip(
        diagnostic.Change is { } change
            ? $"{Reached(change, diagnostic.Message)}{Message(diagnostic)}{(change.Witness is { } witness ? $" Witness: {Clip(VisibleText.Of(witness), LongestWitness)}" : "")}"
            : Message(diagnostic),
        LongestSentence);

    /// <summary>The text; of a long one its beginning, whole characters and an ellipsis.</summary>
    public static string Clip(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)] + "…";

    /// <summary><c>1 file</c>, <c>3 files</c>.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";

    private static string Reached(ChangeDetail change, string message) => change.Operations switch
    {
        [] => "",
        [var only] => Names(message, only) ? "" : $"{VisibleText.Of(only)}: ",
        [var first, ..] => $"{VisibleText.Of(first)} and {change.Operations.Length - 1} more: ",
    };

    /// <summary>Whether the message speaks of the operation, and not of one whose path is longer.</summary>
    private static bool Names(string message, string operation)
    {
        var at = message.IndexOf(operation, StringComparison.Ordinal);
        return at >= 0 && (at + operation.Length == message.Length || message[at + operation.Length] is not ('/' or '-' or '_' or '{') && !char.IsLetterOrDigit(message[at + operation.Length]));
    }
}

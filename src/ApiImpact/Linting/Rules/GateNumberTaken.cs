using System.Globalization;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule GateNumberTaken { get; } = new()
    {
        Id = "gate-number-taken",
        Severity = Severity.Warning,
        Profiles = Profiles.Core,
        Summary = "The spec announces a microversion that the API has already.",
        Why = "Two changes behind one number cannot be told apart by clients: the second one changes a published version.",
        Fix = "Take a number above the newest of the API. Specs of a folder named implemented are history and are not looked at.",
        BadExample = "The new microversion 1.2 adds vm-moves. (The API is at 1.3.)",
        GoodExample = "The new microversion 1.4 adds vm-moves.",
        Origin = "API-SIG guidelines, microversion specification: each change has its own version.",
        Check = static context =>
            context.Spec.Gate is { Since: { } since } gate && context.Baseline?.Model.Version is { } newest
            && VersionOf(since) is { } stated && VersionOf(newest) is { } known && stated.Major == known.Major && stated.Minor <= known.Minor
            && !context.Path.Any(static folder => folder.EndsWith("implemented", StringComparison.Ordinal)) && Announces(gate.Evidence)
                ? [new Finding(gate.Location, "gate", $"The API is at {newest} already; {since} is taken.")]
                : [],
    };

    /// <summary>A header of a sample shows some version; only words announce a new one.</summary>
    private static bool Announces(string evidence) =>
        evidence.Contains("new", StringComparison.OrdinalIgnoreCase) || evidence.Contains("bump", StringComparison.OrdinalIgnoreCase) || evidence.Contains("increment", StringComparison.OrdinalIgnoreCase)
        || evidence.Contains("introduc", StringComparison.OrdinalIgnoreCase);

    private static (int Major, int Minor)? VersionOf(string text) =>
        text.Split('.') is [var major, var minor]
        && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : null;
}

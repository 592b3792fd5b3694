using System.Globalization;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Changes;

/// <summary>What documents say of how long something lives: <c>deprecated</c>, <c>x-sunset</c>, <c>x-stability-level</c>.</summary>
internal static class Lifecycle
{
    private static readonly string[] Levels = ["draft", "alpha", "beta", "stable"];

    /// <summary>The sunset of an operation on a day.</summary>
    public static Sunset SunsetOf(Operation operation, DateOnly today) => SunsetOf(operation.Deprecated, operation.Extensions, today);

    /// <summary>The sunset of what is deprecated and has these extensions.</summary>
    public static Sunset SunsetOf(bool deprecated, JsonObject? extensions, DateOnly today) =>
        !deprecated ? Sunset.None
        : Text(extensions, "x-sunset") is not { } text ? Sunset.None
        : Date(text) is not { } date ? Sunset.Unreadable
        : date > today ? Sunset.Ahead : Sunset.Over;

    /// <summary>The sunset date; null where there is none that can be read.</summary>
    public static DateOnly? DateOf(JsonObject? extensions) => Text(extensions, "x-sunset") is { } text ? Date(text) : null;

    /// <summary>The text of the sunset date, as written.</summary>
    public static string? SunsetText(JsonObject? extensions) => Text(extensions, "x-sunset");

    /// <summary>The text of the stability level, as written.</summary>
    public static string? StabilityText(JsonObject? extensions) => Text(extensions, "x-stability-level");

    /// <summary>How stable: 0 for a draft, 3 for stable; null for no level, -1 for one that is not known.</summary>
    public static int? Stability(JsonObject? extensions) => Text(extensions, "x-stability-level") is { } level ? Array.IndexOf(Levels, level) : null;

    /// <summary>Whether the operation is a draft or alpha: nothing of it is promised yet.</summary>
    public static bool IsUnstable(Operation? operation) => Stability(operation?.Extensions) is 0 or 1;

    /// <summary>How many days something of this stability must stay after its deprecation.</summary>
    public static int DeprecationDays(JsonObject? extensions, ChangeOptions options) => Stability(extensions) switch
    {
        0 or 1 => 0,
        2 => options.DeprecationDaysBeta,
        _ => options.DeprecationDaysStable,
    };

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : DateTimeOffset.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.UtcDateTime) : null;

    private static string? Text(JsonObject? extensions, string name) =>
        extensions?[name] is JsonValue value ? value.TryGetValue(out string? text) ? text : value.ToJsonString() : null;
}

/// <summary>Where today is, seen from a sunset date.</summary>
internal enum Sunset
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Before it.</summary>
    Ahead,

    /// <summary>On it, or after it.</summary>
    Over,

    /// <summary>It cannot be read as a date.</summary>
    Unreadable,
}

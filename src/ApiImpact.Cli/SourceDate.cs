using System.Globalization;

namespace ApiImpact.Cli;

/// <summary>
/// A clock that stands still. https://reproducible-builds.org/specs/source-date-epoch/: "The value MUST be an ASCII representation of an integer with no fractional
/// component, identical to the output format of date +%s"; a tool that depends on the day takes it from there, so that the same input gives the same output.
/// </summary>
internal sealed class SourceDate(DateTimeOffset now) : TimeProvider
{
    /// <summary>The clock of the machine, or the second that the environment names.</summary>
    public static TimeProvider Clock(string? epoch) =>
        long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new SourceDate(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : System;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;
}

using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Configuration;

/// <summary>Settings, and what is wrong with the files that they were read from.</summary>
/// <param name="Settings">What could be read.</param>
/// <param name="Diagnostics">What could not, in the order of reports.</param>
internal sealed record SettingsReading(Settings Settings, ImmutableArray<Diagnostic> Diagnostics);

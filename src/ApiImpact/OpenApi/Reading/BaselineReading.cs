using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading;

/// <summary>What reading a baseline gave.</summary>
internal sealed record BaselineReading
{
    /// <summary>The API; null where nothing can be compared.</summary>
    public ApiModel? Model { get; init; }

    /// <summary>What was wrong with the document, in the order of reports; what could be read of it is in <see cref="Model"/> all the same.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The microversions at which the document says that something begins or ends, ascending; empty where it has none.</summary>
    public ImmutableArray<Microversion> Versions { get; init; } = [];

    /// <summary>Whether there is something to compare.</summary>
    public bool Usable => Model is not null;
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Rst;

/// <summary>A rule of the reStructuredText parser.</summary>
internal sealed record RstRule : Rule
{
    /// <summary>The level of docutils' system message: 1 info, 2 warning, 3 error, 4 severe; 0 for advice that docutils does not give.</summary>
    public required int Level { get; init; }
}

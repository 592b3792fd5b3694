using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>A comment that silences rules: <c>.. apiimpact: disable=url-underscore the name is released</c>.</summary>
/// <param name="Rules">The names of the rules.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
/// <param name="Location">Where the comment stands.</param>
/// <param name="Scope">The characters in which the rules are silent.</param>
internal sealed record Suppression(ImmutableArray<SuppressedRule> Rules, string Reason, Location Location, TextSpan Scope)
{
    /// <summary>Whether a diagnostic is silenced.</summary>
    public bool Covers(Diagnostic diagnostic) =>
        ReferenceEquals(diagnostic.Location.Source, Location.Source) && Holds(diagnostic.Location.Span) && Rules.Any(rule => rule.Name == diagnostic.Rule.Id);

    private bool Holds(TextSpan span) => Scope.Contains(span.Start) || (span.Start == Scope.End && span.Length == 0);
}

/// <summary>A rule that a comment names, and where.</summary>
internal sealed record SuppressedRule(string Name, Location Location);

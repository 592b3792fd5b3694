using System.Collections.Immutable;
using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

/// <summary>A fault that a rule found: a diagnostic before the configuration has had its say.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Subject">What it is about, in words that survive edits elsewhere: <c>POST /segments request /properties/name</c>.</param>
/// <param name="Message">What is wrong here, one line.</param>
internal sealed record Finding(Location Location, string Subject, string Message)
{
    /// <summary>The severity that this finding does not exceed, where it weighs less than the rule's others; null otherwise.</summary>
    public Severity? AtMost { get; init; }

    /// <summary>An edit that mends it, where there is one.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Other places that help to understand it.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The same finding with a fix that keeps the meaning, so that <c>--fix</c> may apply it.</summary>
    public Finding WithFix(string description, params ImmutableArray<TextEdit> edits) => this with { Fix = new Fix(description, edits, Safe: true) };

    /// <summary>The same finding with a change that somebody has to decide on.</summary>
    public Finding WithSuggestion(string description, params ImmutableArray<TextEdit> edits) => this with { Fix = new Fix(description, edits, Safe: false) };

    /// <summary>The same finding, of at most <paramref name="severity"/>.</summary>
    public Finding NoMoreThan(Severity severity) => this with { AtMost = severity };
}

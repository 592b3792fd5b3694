using System.Collections.Immutable;
using ApiImpact.Text;

namespace ApiImpact.Diagnostics;

/// <summary>A change of text that mends a finding.</summary>
/// <param name="Description">What it does, an imperative: <c>Add 'additionalProperties': False</c>.</param>
/// <param name="Edits">The edits, in the file of the diagnostic, ordered and disjoint.</param>
/// <param name="Safe">Whether it keeps the meaning, so that <c>--fix</c> may apply it; otherwise it is only shown.</param>
public sealed record Fix(string Description, ImmutableArray<TextEdit> Edits, bool Safe);

/// <summary>Replace the characters of <paramref name="Span"/> with <paramref name="NewText"/>.</summary>
public sealed record TextEdit(TextSpan Span, string NewText);

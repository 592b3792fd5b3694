using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;

namespace ApiImpact.Dialects.Parts;

/// <summary>A stretch of the section that speaks of one operation, or of several together.</summary>
/// <param name="Operations">The operations.</param>
/// <param name="Opener">The passage that names them.</param>
/// <param name="IsList">Whether they were listed apart before, so that the stretch speaks of all of them in general.</param>
internal sealed record Part(ImmutableArray<StatedOperation> Operations, Passage Opener, bool IsList = false);

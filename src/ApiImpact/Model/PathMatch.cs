using System.Collections.Immutable;

namespace ApiImpact.Model;

/// <summary>What a baseline has for an operation of a spec.</summary>
/// <param name="Kind">How sure the match is.</param>
/// <param name="Operations">The operations that were found, best first; what they are depends on <paramref name="Kind"/>.</param>
/// <param name="Reason">One sentence, without a full stop, on why the match is not certain; empty where it is.</param>
internal sealed record PathMatch(PathMatchKind Kind, ImmutableArray<Operation> Operations, string Reason)
{
    /// <summary>The operation, where there is one beyond doubt.</summary>
    public Operation? Operation => Kind == PathMatchKind.Matched ? Operations[0] : null;
}

/// <summary>How sure a match is.</summary>
internal enum PathMatchKind
{
    /// <summary>The operation; where the baseline has the same one twice (with and without a project in the path), both.</summary>
    Matched,

    /// <summary>Operations that may be meant; ask.</summary>
    Uncertain,

    /// <summary>The path is there with other methods, which are given.</summary>
    OtherMethod,

    /// <summary>Nothing; the operations are what may have been meant ("did you mean").</summary>
    NearMiss,

    /// <summary>Nothing, and nothing like it.</summary>
    None,
}

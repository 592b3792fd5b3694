using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;

namespace ApiImpact.Dialects.Statements;

/// <summary>A way of writing an operation.</summary>
/// <param name="Name">Its name, in kebab-case; the name of its folder of fixtures.</param>
/// <param name="Find">Finds what is written that way; what it uses it claims, so that a later dialect does not read it again.</param>
internal sealed record Dialect(string Name, Func<Outline, Claims, IEnumerable<Mention>> Find)
{
    /// <summary>
    /// All dialects. The order is the order of trust: where a text can be read in two ways, the earlier one has it.
    /// </summary>
    public static ImmutableArray<Dialect> All { get; } =
    [
        HttpExchange.Dialect,
        MethodThenPath.Dialect,
        LabelledFields.Dialect,
        PathThenMethod.Dialect,
        MethodInSentence.Dialect,
        MethodOfItem.Dialect,
        IntroducedPaths.Dialect,
        IntroducedMethods.Dialect,
    ];
}

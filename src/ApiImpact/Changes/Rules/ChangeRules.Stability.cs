using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    // Without a level nothing is promised of stability.
    private static int Level(Operation operation) => Lifecycle.Stability(operation.Extensions) ?? -1;
}

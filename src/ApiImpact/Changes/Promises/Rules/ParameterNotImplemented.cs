using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>A spec states a parameter that the implementation does not have.</summary>
    public static ChangeRule ParameterNotImplemented { get; } = new()
    {
        Id = "parameter-not-implemented",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Removed,
        Topic = "promised parameter",
        Summary = "A spec states a parameter that the implementation does not have.",
        Why = "The server ignores it and does something else than it was asked, or rejects the request.",
        Fix = "Implement the parameter and put it into the document, or correct the spec.",
        Check = ChangeChecks.EachAddedParameter(static added => added.Item.In != ParameterPlace.Path && !ProtocolHeaders.Include(added.Item)
            ? Finding.Breaks($"The {added.Place.Part} is not implemented; the spec states it.")
            : null),
    };
}

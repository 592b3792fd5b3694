using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Promises.Rules;

internal static partial class PromiseRules
{
    /// <summary>The implementation demands a parameter that a spec calls optional, or says nothing of.</summary>
    public static ChangeRule ParameterDemanded { get; } = new()
    {
        Id = "parameter-demanded",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Added,
        Topic = "parameter that is not promised",
        Summary = "The implementation demands a parameter that a spec calls optional, or says nothing of.",
        Why = "Requests that are right by the spec are rejected.",
        Fix = "Make it optional, or say in the spec that it is required.",
        Check = static (rule, comparison) =>
            from pair in comparison.Operations
            from parameter in pair.Before.Parameters.Removed.Concat(pair.Before.Parameters.Kept.Where(static kept => kept.After.Required == false).Select(static kept => kept.Before))
            where parameter is { Required: true, In: not ParameterPlace.Path } && !ProtocolHeaders.Include(parameter)
            let place = pair.Place with { Part = Words.Of(parameter), Before = pair.Place.After, After = parameter.Location }
            let finding = pair.Before.Parameters.Removed.Contains(parameter)
                ? Finding.Open($"The {place.Part} is required, and the spec says nothing of it.", "a spec does not state everything")
                : Finding.Breaks($"The {place.Part} is required; the spec says that it is optional.")
            select finding.At(rule, place),
    };
}

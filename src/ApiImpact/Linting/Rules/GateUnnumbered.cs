using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule GateUnnumbered { get; } = new()
    {
        Id = "gate-unnumbered",
        Severity = Severity.Info,
        Profiles = Profiles.None,
        Summary = "The spec announces a microversion and does not say which.",
        Why = "Clients and documents refer to a change by its number. Most projects give the number when the code merges, so that this is asked for only in the profile strict.",
        Fix = "Write the number once it is known.",
        BadExample = "A new microversion will be added.",
        GoodExample = "Microversion 1.4 will be added.",
        Origin = "API-SIG guidelines, microversion specification.",
        Check = static context => context.Spec is { Gate: { Since: null } gate }
            ? [new Finding(gate.Location, "gate", "The microversion has no number yet.")]
            : [],
    };
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

/// <summary>A rule about specs: what it says in general, in which profiles it speaks, and how it looks.</summary>
internal sealed partial record LintRule : Rule
{
    /// <summary>The profiles in which the rule is on; it is always on in <c>strict</c>.</summary>
    public required Profiles Profiles { get; init; }

    /// <summary>
    /// The severity in the profile <c>repo-tests</c>; null where no repository's own tests look for the fault.
    /// What fails a repository's tests is an error there, whatever a reader would call it.
    /// </summary>
    public Severity? SeverityInRepoTests { get; init; }

    /// <summary>Finds the faults in one spec. Pure; never throws on what a spec may hold.</summary>
    public required Func<LintContext, IEnumerable<Finding>> Check { get; init; }
}

using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule ReleaseDirectory { get; } = new()
    {
        Id = "release-directory",
        Severity = Severity.Warning,
        SeverityInRepoTests = Severity.Error,
        Profiles = Profiles.RepoTests,
        Summary = "A release's folder has a subfolder other than 'approved', 'implemented' or 'redirects'.",
        Why = "The index pages list these folders only: a spec elsewhere is not found.",
        Fix = "Move the spec to 'approved', or to 'implemented' when its release is out.",
        BadExample = "specs/2025.2/proposed/vm-moves.rst",
        GoodExample = "specs/2025.2/approved/vm-moves.rst",
        Origin = "nova-specs and watcher-specs tests/test_directories.py.",
        Check = static context => context.Path is ["specs", var release, var state, _] && ReleaseName.Find(release) is not null
            && state is not ("approved" or "implemented" or "redirects") && !state.StartsWith('.')
            ? [new Finding(new Location(context.Source, default), $"folder {state}", $"'{release}/{state}' is not a folder that a release has.")]
            : [],
    };
}

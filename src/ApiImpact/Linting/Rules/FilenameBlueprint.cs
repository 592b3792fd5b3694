using ApiImpact.Diagnostics;

namespace ApiImpact.Linting;

internal static partial class LintRules
{
    public static LintRule FilenameBlueprint { get; } = new()
    {
        Id = "filename-blueprint",
        Severity = Severity.Warning,
        Profiles = Profiles.Template,
        Summary = "The file is not named for its blueprint.",
        Why = "Launchpad links to the spec, and readers find it, by that name.",
        Fix = "Name the file like the last part of the blueprint's URL.",
        BadExample = "vmoves.rst with https://blueprints.launchpad.net/masakari/+spec/vm-moves",
        GoodExample = "vm-moves.rst with https://blueprints.launchpad.net/masakari/+spec/vm-moves",
        Origin = "Template: \"The filename in the git repository should match the launchpad URL\".",
        Check = static context => context.Spec.Blueprint is { } blueprint && blueprint.Url.Contains("/+spec/", StringComparison.Ordinal)
            && context.FileName.EndsWith(".rst", StringComparison.Ordinal) && !SameName(context.FileName[..^4], blueprint.Name) && !context.IsTemplate && context.IsOnTemplate
            ? [new Finding(blueprint.Location, "file", $"The blueprint is '{blueprint.Name}'; the file is '{context.FileName}'.")]
            : [],
    };

    private static bool SameName(string file, string blueprint) => string.Equals(file, blueprint, StringComparison.OrdinalIgnoreCase);
}

using System.CommandLine;
using ApiImpact.Cli.Setup;
using ApiImpact.Configuration;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact init</c>: the configuration of a project, and what its CI needs.</summary>
internal static class InitCommand
{
    public static Command Create(Session session)
    {
        var preset = new Option<string>("--preset") { Description = "Whose habits the specs follow; guessed from the name of the project unless given", HelpName = "PROJECT" };
        preset.AcceptOnlyFromAmong([.. PresetCatalog.Names]);
        var baseline = new Option<string>("--baseline") { Description = "The OpenAPI document of the API as it is; guessed where there is only one", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Replace files that are there" };
        var systems = Integrations.All.Select(static one => (Integration: one, Option: new Option<bool>($"--{one.Name}") { Description = one.Description })).ToList();
        var command = new ToolCommand(
            "init",
            "Write apiimpact.yaml, and what CI needs: asks on a terminal, or by flag.",
            "apiimpact init --github --pre-commit",
            "apiimpact init --zuul --preset masakari --baseline api/v1.yaml");
        foreach (Option option in (Option[])[.. systems.Select(static system => system.Option), preset, baseline, force])
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var project = Project.Read(session);
            project = result.GetValue(preset) is { } name ? project with { Preset = PresetCatalog.Find(name), PresetEvidence = "" } : project;
            project = result.GetValue(baseline) is { } document ? project with { Documents = [document] } : project;
            var asked = systems.Where(system => result.GetValue(system.Option)).Select(static system => system.Integration).ToList();
            if (asked.Count == 0 && session.Terminal.Questions)
            {
                asked = Question.WhichSystems(session);
            }

            var snippets = new Snippets(session, project, ToolVersion.Current);
            var writer = new SetupWriter(session, result.GetValue(force));
            writer.Place(new Placement("apiimpact.yaml", snippets.Fill("apiimpact.yaml")), Found(project, result.GetValue(baseline) is not null));
            foreach (var placement in asked.SelectMany(system => system.Files(snippets)))
            {
                writer.Place(placement, "");
            }

            session.Output.WriteLine($"\nNext: apiimpact check {project.Specs}");
            foreach (var step in NextSteps(project, asked))
            {
                session.Output.WriteLine($"      {step}");
            }

            return ExitStatus.Clean;
        });
        return command;
    }

    /// <summary>What was found, and by what.</summary>
    private static string Found(Project project, bool given)
    {
        var preset = project.Preset is null ? "no preset has the name of the project" : $"preset {project.Preset.Name}{(project.PresetEvidence.Length > 0 ? $" by {project.PresetEvidence}" : "")}";
        var baseline = project.Documents switch
        {
            [] => "no OpenAPI document was found",
            [var only] => given ? $"baseline {only}" : $"baseline {only}, the only OpenAPI document",
            { Length: var count } => $"{count} OpenAPI documents, none chosen",
        };
        return $"{preset}; {baseline}";
    }

    private static IEnumerable<string> NextSteps(Project project, List<Integration> asked)
    {
        if (project.Documents.Length != 1)
        {
            yield return "name the OpenAPI document of the API as it is in apiimpact.yaml (baseline), so that specs are diffed against it";
        }

        if (asked.Exists(static system => system.Name == "pre-commit"))
        {
            yield return "pre-commit install --hook-type pre-commit --hook-type commit-msg";
        }

        if (asked.Count == 0)
        {
            yield return $"have it run for each change: apiimpact init {string.Join(' ', Integrations.All.Select(static system => $"--{system.Name}"))}, whichever you use";
        }
    }
}

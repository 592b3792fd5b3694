using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ApiImpact.Cli.Setup;

/// <summary>A system that can run the tool for a project.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Description">What is written for it.</param>
/// <param name="Signs">Files and folders that show that a project uses it.</param>
/// <param name="Files">The texts that it needs.</param>
internal sealed record Integration(string Name, string Description, ImmutableArray<string> Signs, Func<Snippets, IEnumerable<Placement>> Files)
{
    /// <summary>Whether a project uses the system.</summary>
    public bool IsUsedIn(Session session) => Signs.Any(sign => Path.Exists(session.Absolute(sign)));
}

/// <summary>All systems that can run the tool for a project.</summary>
internal static class Integrations
{
    /// <summary>The systems, by name.</summary>
    public static ImmutableArray<Integration> All { get; } =
    [
        new("github", "Write a workflow for GitHub", [".github"], static snippets => [new(".github/workflows/apiimpact.yml", snippets.Fill("github.yaml"))]),
        new("gitlab", "Write a job for GitLab", [".gitlab-ci.yml"], static snippets =>
        [
            new(".gitlab-ci.yml", snippets.Fill("gitlab.yaml"))
            {
                Insert = existing => TextInsertion.IntoMapping(existing, snippets.Fill("gitlab.yaml"), HasTestStage),
            },
        ]),
        new("pre-commit", "Write hooks for pre-commit", [".pre-commit-config.yaml"], static snippets => [PreCommit(snippets.Fill("pre-commit.yaml"))]),
        new("zuul", "Write a job for Zuul, and its tox environment", [".zuul.yaml", "zuul.yaml", "zuul.d", ".zuul.d", ".gitreview"], static snippets =>
        [
            Zuul(snippets),
            new("tox.ini", snippets.Fill("tox.ini")) { Mark = "[testenv:apiimpact]", Insert = existing => TextInsertion.AtEnd(existing, snippets.Fill("tox.ini")) },
            new("bindep.txt", snippets.Fill("bindep.txt")) { Mark = "dotnet-sdk", Insert = existing => TextInsertion.AtEnd(existing, snippets.Fill("bindep.txt")) },
        ]),
    ];

    // The stage 'test' is there unless the file lists its stages.
    private static bool HasTestStage(JsonObject pipeline) => pipeline["stages"] is not JsonArray stages || stages.Any(static stage => stage?.ToString() == "test");

    private static Placement PreCommit(string text)
    {
        var items = text[(text.IndexOf("repos:\n", StringComparison.Ordinal) + "repos:\n".Length)..];
        return new(".pre-commit-config.yaml", text) { Part = items, Insert = existing => TextInsertion.IntoListOf("repos", existing, items) };
    }

    /// <summary>
    /// Zuul reads one of four places, the first that is there: "zuul.yaml, zuul.d, .zuul.yaml, .zuul.d". Several definitions of a project are combined, so that no
    /// other needs to be touched.
    /// </summary>
    private static Placement Zuul(Snippets snippets)
    {
        var text = snippets.Fill("zuul.yaml");
        return snippets.FirstThatIsThere("zuul.yaml", "zuul.d", ".zuul.yaml", ".zuul.d") switch
        {
            { } folder when folder.EndsWith(".d", StringComparison.Ordinal) => new($"{folder}/apiimpact.yaml", text),
            var file => new(file ?? ".zuul.yaml", text) { Insert = existing => TextInsertion.IntoList(existing, text) },
        };
    }
}

using System.CommandLine;
using ApiImpact.Configuration;
using ApiImpact.Linting;

namespace ApiImpact.Cli;

/// <summary>The arguments of every command that looks at specs: which files, by which rules, against which baseline.</summary>
internal sealed class SpecArguments
{
    private readonly Argument<string[]> paths = new("PATH") { Description = "Specs: files, folders or patterns. Default: the working directory", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> config = new("--config") { Description = "The configuration, instead of the nearest apiimpact.yaml at or above each spec", HelpName = "FILE" };
    private readonly Option<string> profile = new("--profile") { Description = $"Which rules: {string.Join(", ", ProfileNames.All)}", HelpName = "PROFILE" };
    private readonly Option<string> preset = new("--preset") { Description = $"Whose habits: {string.Join(", ", PresetCatalog.Names)}", HelpName = "PROJECT" };
    private readonly Option<string> baseline = new("--baseline") { Description = "The OpenAPI document of the API as it is", HelpName = "FILE" };
    private readonly Option<bool> remote = ApiInput.AllowRemote();

    /// <summary>Adds the arguments to <paramref name="command"/>.</summary>
    public SpecArguments(Command command)
    {
        profile.AcceptOnlyFromAmong([.. ProfileNames.All]);
        preset.AcceptOnlyFromAmong([.. PresetCatalog.Names]);
        command.Arguments.Add(paths);
        foreach (Option option in (Option[])[config, profile, preset, baseline, remote])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The specs that are named.</summary>
    public IReadOnlyList<string> Files(ParseResult result, Session session) =>
        SpecFiles.Find(session, result.GetValue(paths) is { Length: > 0 } given ? given : ["."]);

    /// <summary>Whether the command line names this very file, and not a folder or a pattern that it was found by.</summary>
    public bool IsNamed(ParseResult result, Session session, string path) =>
        (result.GetValue(paths) ?? []).Any(named => session.Absolute(named) == session.Absolute(path));

    /// <summary>Whether the command line names folders alone, whose specs are all of a kind.</summary>
    public bool NameFolders(ParseResult result, Session session) => (result.GetValue(paths) ?? []).All(named => Directory.Exists(session.Absolute(named)));

    /// <summary>The linting that is asked for.</summary>
    public SpecLinting Linting(ParseResult result, Session session, SecondThread? second = null) => new(session, new SpecLintingOptions(
        result.GetValue(config),
        result.GetValue(profile) is { } name ? ProfileNames.Find(name) : null,
        result.GetValue(preset) is { } project ? PresetCatalog.Find(project) : null,
        result.GetValue(baseline),
        result.GetValue(remote)), second);
}

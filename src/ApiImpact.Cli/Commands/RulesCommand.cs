using System.CommandLine;
using ApiImpact.Configuration;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact rules</c>: every rule, offline.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var format = new Option<string>("--format") { Description = "How to list them: text, json or markdown", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new Command("rules", "List every rule. Example: apiimpact rules --format markdown") { format };
        command.SetAction(result =>
        {
            session.Output.Write(result.GetValue(format) switch
            {
                "json" => RuleTable.Json(RuleCatalog.All),
                "markdown" => RuleTable.Markdown(RuleCatalog.All),
                _ => RuleTable.Text(RuleCatalog.All),
            });
            return ExitStatus.Clean;
        });
        return command;
    }
}

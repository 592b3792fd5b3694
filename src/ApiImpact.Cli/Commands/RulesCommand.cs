using System.CommandLine;
using ApiImpact.Configuration;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact rules</c>: every rule, offline.</summary>
internal static class RulesCommand
{
    public static Command Create(Session session)
    {
        var format = new Option<string>("--format") { Description = "How to list them: text, json or markdown", DefaultValueFactory = static _ => "text" };
        var kind = new Option<string>("--kind") { Description = "Which rules: spec (linting), change (diff), promise (verify) or all", DefaultValueFactory = static _ => "all" };
        kind.AcceptOnlyFromAmong("spec", "change", "promise", "all");
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        var command = new ToolCommand("rules", "List every rule.", "apiimpact rules --kind change --format markdown") { kind, format };
        command.SetAction(result =>
        {
            var rules = result.GetValue(kind) switch
            {
                "spec" => RuleCatalog.Spec,
                "change" => RuleCatalog.Change,
                "promise" => RuleCatalog.Promise,
                _ => RuleCatalog.All,
            };
            session.Output.Write(result.GetValue(format) switch
            {
                "json" => RuleTable.Json(rules),
                "markdown" => RuleTable.Markdown(rules),
                _ => RuleTable.Text(rules),
            });
            return ExitStatus.Clean;
        });
        return command;
    }
}

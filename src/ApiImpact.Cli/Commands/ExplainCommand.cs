using System.CommandLine;
using ApiImpact.Configuration;
using ApiImpact.Linting;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact explain RULE</c>: what a rule says, why, and what to do about it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var name = new Argument<string>("RULE") { HelpName = "RULE", Description = "The name of a rule, as reports give it" };
        name.CompletionSources.Add(static _ => RuleCatalog.All.Select(static rule => rule.Id));
        var command = new ToolCommand("explain", "Explain a rule.", "apiimpact explain url-underscore") { name };
        command.SetAction(result =>
        {
            var id = result.GetRequiredValue(name);
            var rule = RuleCatalog.Find(id) ?? throw new CommandFailure(
                Spelling.Nearest(id, RuleCatalog.All.Select(static rule => rule.Id)) is { } near
                    ? $"there is no rule '{id}'; did you mean '{near}'?"
                    : $"there is no rule '{id}'. 'apiimpact rules' lists them all.");
            session.Output.Write(RuleTable.Explain(rule));
            return ExitStatus.Clean;
        });
        return command;
    }
}

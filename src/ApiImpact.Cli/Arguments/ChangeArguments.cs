using System.CommandLine;
using ApiImpact.Changes;
using ApiImpact.Configuration;

namespace ApiImpact.Cli.Arguments;

/// <summary>The options of every command that compares: how long what is deprecated stays, and what counts as breaking.</summary>
internal sealed class ChangeArguments
{
    private readonly Option<int?> days = Days("--deprecation-days", "How many days a stable operation or parameter stays after its deprecation: then x-sunset is demanded, and not before that");
    private readonly Option<int?> betaDays = Days("--deprecation-days-beta", "The same for what x-stability-level calls beta");
    private readonly Option<bool> closing = new("--closing-breaks") { Description = "A request schema that begins to refuse undeclared members is an error; otherwise it is a warning" };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public ChangeArguments(Command command)
    {
        command.Options.Add(closing);
        command.Options.Add(days);
        command.Options.Add(betaDays);
    }

    /// <summary>What a comparison takes for granted on a day, as far as the command line says it.</summary>
    public ChangeOptions Options(ParseResult result, DateOnly today) => Options(result, new ChangeOptions { Today = today });

    /// <summary>What a comparison takes for granted: the command line wins over what a configuration says.</summary>
    public ChangeOptions Options(ParseResult result, ChangeOptions configured) => configured with
    {
        ClosingBreaks = result.GetValue(closing) || configured.ClosingBreaks,
        DeprecationDaysStable = result.GetValue(days) ?? configured.DeprecationDaysStable,
        DeprecationDaysBeta = result.GetValue(betaDays) ?? configured.DeprecationDaysBeta,
    };

    private static Option<int?> Days(string name, string description)
    {
        var option = new Option<int?>(name) { Description = description, HelpName = "DAYS" };
        option.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !(int.TryParse(token.Value, out var number) && number is >= 0 and <= Settings.MostDays))
            {
                given.AddError($"{name} {token.Value}: not a number of days. Write one from 0 to {Settings.MostDays}.");
            }
        });
        return option;
    }
}

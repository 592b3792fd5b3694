using System.CommandLine;
using System.CommandLine.Parsing;
using ApiImpact.Linting;

namespace ApiImpact.Cli;

/// <summary>What is wrong with a command line, in one line that says what to do next.</summary>
internal static class UsageError
{
    /// <summary>The first fault, the nearest word that would do, and where the help is; null where there is no fault.</summary>
    public static string? Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var help = $"Try '{PathOf(command)} --help'.";
        if (command is RootCommand && result is { Errors.Count: > 0, UnmatchedTokens.Count: 0 })
        {
            return "a command is needed. Begin with 'apiimpact init', or with 'apiimpact check specs/'; 'apiimpact --help' lists all commands.";
        }

        if (result.Errors.Count > 0)
        {
            return result.UnmatchedTokens is [var word, ..]
                ? $"{word}: there is no such {(word is ['-', ..] ? "option" : command.Subcommands.Count > 0 ? "command" : "option or argument")}. {Near(command, word)}{help}"
                : $"{OneLine(result.Errors[0])} {help}";
        }

        return StrayOption(result) is { } option ? $"{option}: there is no such option. {Near(command, option)}{help}" : null;
    }

    /// <summary>System.CommandLine lists the values that would do on a line each, and does not say of which option.</summary>
    private static string OneLine(ParseError error)
    {
        var lines = error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 1 || error.SymbolResult is not { Tokens: [.., var value] })
        {
            return string.Join(' ', lines);
        }

        var values = lines[1..].Select(static line => line.Trim('\'')).ToList();
        var name = error.SymbolResult is OptionResult option ? $"{option.Option.Name} " : "";
        var near = Spelling.Nearest(value.Value, values) is { } found ? $" Did you mean '{found}'?" : "";
        return $"{name}{value.Value}: use one of {string.Join(", ", values)}.{near}";
    }

    /// <summary>A misspelt option that an argument has taken for a file. A file of such a name is given after <c>--</c>.</summary>
    private static string? StrayOption(ParseResult result) =>
        result.Tokens.Any(static token => token.Type == TokenType.DoubleDash) ? null
        : result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens)
            .FirstOrDefault(static token => token.Value is ['-', _, ..])?.Value;

    private static string PathOf(Command command) =>
        command is RootCommand ? "apiimpact" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? PathOf(parent) : "apiimpact")} {command.Name}";

    private static string Near(Command command, string word) =>
        Spelling.Nearest(word, command.Subcommands.Select(static sub => sub.Name).Concat(command.Options.Select(static option => option.Name))) is { } near
            ? $"Did you mean '{near}'? "
            : "";
}

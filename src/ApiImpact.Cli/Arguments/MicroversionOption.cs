using System.CommandLine;
using ApiImpact.Model;

namespace ApiImpact.Cli.Arguments;

/// <summary>An option whose value is a microversion.</summary>
internal static class MicroversionOption
{
    /// <summary>The option that says as of which version a document is seen.</summary>
    public static Option<string?> View(string name) => new(name) { Description = "The version as of which the document is seen; default: the newest", HelpName = "VERSION" };

    /// <summary>The version that was given; null where none was.</summary>
    public static Microversion? Of(ParseResult result, Option<string?> option) =>
        result.GetValue(option) is not { } text ? null
        : Microversion.TryParse(text, out var version) ? version
        : throw new CommandFailure($"{option.Name} {text}: not a version. Write it as 2.97.");
}

using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using ApiImpact.Cli.Arguments;
using ApiImpact.Cli.Input;
using ApiImpact.Cli.Output;
using ApiImpact.Model;
using ApiImpact.OpenApi.Sections;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact new OPENAPI OPERATION...</c>: the section of a spec, filled from operations of an OpenAPI document.</summary>
internal static partial class NewCommand
{
    private const int MostNames = 5;

    [GeneratedRegex(@"^\s*(?<method>[A-Za-z]+)\s+(?<path>\S+)(?:\s+\((?<action>[^()]+)\))?\s*$", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Named { get; }

    public static Command Create(Session session)
    {
        var document = new Argument<string>("OPENAPI") { Description = "The OpenAPI document: a file, or REV:path of a git revision" };
        var operations = new Argument<string[]>("OPERATION") { Description = "Methods and paths in quotes, 'POST /segments'; an action in brackets, 'POST /servers/{id}/action (reboot)'", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "Write to a new file instead of standard output", HelpName = "FILE" };
        var version = MicroversionOption.View("--microversion");
        var remote = ApiInput.AllowRemote();
        var command = new ToolCommand(
            "new",
            "Print the section 'REST API impact' for operations of an OpenAPI document.",
            "apiimpact new api/masakari.yaml 'POST /segments'",
            "apiimpact new api/masakari.yaml 'POST /v1/segments' --output section.rst")
        {
            document, operations, output, version, remote,
        };
        command.SetAction(result =>
        {
            var name = result.GetRequiredValue(document);
            if (ApiInput.IsSpec(name))
            {
                throw new CommandFailure($"{name}: the first argument is an OpenAPI document; this is a spec.");
            }

            var api = ApiInput.Read(session, name, MicroversionOption.Of(result, version), result.GetValue(remote)).Api;
            var section = SpecSection.Of(api, [.. result.GetRequiredValue(operations).Select(named => Find(api, named)).Distinct()]);
            if (result.GetValue(output) is { } file)
            {
                if (Path.Exists(session.Absolute(file)))
                {
                    throw new CommandFailure($"{session.Display(file)}: it is there already, and is not overwritten. Give the name of a new file.");
                }

                OutputFile.Write(session, file, section.Text);
                session.Error.WriteLine($"apiimpact: {session.Display(file)}: written.");
            }
            else
            {
                session.Output.Write(section.Text);
                session.Output.Flush();
            }

            foreach (var (operation, losses) in section.Losses.Where(static lost => !lost.Losses.IsEmpty))
            {
                session.Error.WriteLine($"apiimpact: {operation.Name}: the section does not say: {string.Join("; ", losses.GroupBy(static loss => loss.Kind, StringComparer.Ordinal).Select(Words))}.");
            }

            return ExitStatus.Clean;
        });
        return command;
    }

    private static string Words(IGrouping<string, Loss> same)
    {
        var items = same.Select(static loss => loss.Item).Where(static item => item.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return items.Count == 0 ? same.Key : $"{same.Key} ({string.Join(", ", items.Take(MostNames))}{(items.Count > MostNames ? ", ..." : "")})";
    }

    private static Operation Find(ApiModel api, string named)
    {
        if (Named.Match(named) is not { Success: true } words)
        {
            throw new CommandFailure($"{named}: not an operation. Write its method and path in quotes: 'POST /segments'.");
        }

        var (method, path) = (words.Groups["method"].Value.ToUpperInvariant(), words.Groups["path"].Value);
        var match = new PathMatcher(api).Match(method, path, words.Groups["action"] is { Success: true, Value: var action } ? action : null);
        return match.Operation ?? throw new CommandFailure($"{named}: there is no such operation in {api.Source.Path}{Reason(match)}");
    }

    private static string Reason(PathMatch match)
    {
        var names = match.Operations.Select(static operation => $"'{operation.Name}'").Distinct(StringComparer.Ordinal).ToList();
        ImmutableArray<string> shown = [.. names.Take(MostNames)];
        return (match.Kind, shown) switch
        {
            (_, []) => ", and nothing like it. Write the path as the document does.",
            (PathMatchKind.NearMiss, _) => $". Did you mean {string.Join(" or ", shown)}?",
            _ => $". It has {string.Join(", ", shown)}{(names.Count > MostNames ? $" and {names.Count - MostNames} more" : "")}; give one of them.",
        };
    }
}

using System.Collections.Immutable;
using System.CommandLine;
using ApiImpact.Changes;
using ApiImpact.Changes.Promises;
using ApiImpact.Cli.Arguments;
using ApiImpact.Cli.Input;
using ApiImpact.Diagnostics;
using ApiImpact.Dialects;
using ApiImpact.Linting;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact verify SPEC... OPENAPI</c>: whether an implementation's document honours specs.</summary>
internal static class VerifyCommand
{
    public static Command Create(Session session)
    {
        var specs = new Argument<string[]>("SPEC")
        {
            Description = "Specs: files, folders or patterns",
            Arity = ArgumentArity.OneOrMore,

            // The last word is the document.
            CustomParser = static words =>
            {
                var count = Math.Max(1, words.Tokens.Count - 1);
                words.OnlyTake(count);
                return [.. words.Tokens.Take(count).Select(static word => word.Value)];
            },
        };
        var document = new Argument<string>("OPENAPI") { Description = "The implementation's OpenAPI document: a file, or REV:path of a git revision" };
        var version = MicroversionOption.View("--microversion");
        var objects = DiffCommand.Objects();
        var remote = ApiInput.AllowRemote();
        var command = new ToolCommand(
            "verify",
            "Tell whether an implementation's OpenAPI document honours specs.",
            "apiimpact verify specs/2027.1/approved/segment-priority.rst api/masakari.yaml",
            "apiimpact verify specs/2027.1/approved api/masakari.yaml --microversion 1.4")
        {
            specs, document, version, objects, remote,
        };
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            var named = result.GetRequiredValue(specs);
            var implementing = ImplementingDocument(session, result.GetRequiredValue(document));
            var promised = Promising(session, named);
            var implementation = ApiInput.Read(session, implementing, MicroversionOption.Of(result, version), result.GetValue(remote));
            var options = new ChangeOptions
            {
                JsonSchemaObjects = result.GetValue(objects) == DiffCommand.JsonSchemaObjects,
                Today = DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime),
            };
            var found = promised.SelectMany(spec => SuppressionReader.Read(spec.Document).Filter(Verification.Of(spec.Api, implementation.Api, options)));
            string[] notes = promised.Any(static spec => spec.Status == ImpactStatus.Operations) ? [] : ["the specs state no operation: there is nothing to verify."];
            return report.Finish(
                result,
                session,
                [.. implementation.Diagnostics, .. Distinct(found)],
                [.. promised.Select(static spec => spec.Source.Path), implementation.Api.Source.Path],
                notes);
        });
        return command;
    }

    /// <summary>The specs; one that is named and promises nothing, because it has no section on the REST API, fails the command.</summary>
    private static ImmutableArray<Spec> Promising(Session session, string[] named)
    {
        var specs = SpecFiles.Find(session, named).Select(path => SpecReader.Read(InputFiles.Read(session, path))).ToImmutableArray();
        return specs.FirstOrDefault(spec => spec.Status == ImpactStatus.Missing && named.Any(name => session.Display(name) == spec.Source.Path)) is { } silent
            ? throw new CommandFailure($"{silent.Source.Path}: there is no section 'REST API impact' to verify. Give the spec that states the API.")
            : specs.RemoveAll(static spec => spec.Status == ImpactStatus.Missing);
    }

    private static string ImplementingDocument(Session session, string name) =>
        ApiInput.IsSpec(name) || Directory.Exists(session.Absolute(name))
            ? throw new CommandFailure($"{name}: the last argument is the implementation's OpenAPI document; this is {(ApiInput.IsSpec(name) ? "a spec" : "a folder")}.")
            : name;

    /// <summary>Two specs that promise the same of one place are told once that it is not so.</summary>
    private static IEnumerable<Diagnostic> Distinct(IEnumerable<Diagnostic> found) =>
        found.DistinctBy(static diagnostic => (diagnostic.Fingerprint, diagnostic.Location, diagnostic.Message));
}

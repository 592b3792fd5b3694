using System.CommandLine;
using ApiImpact.Changes;
using ApiImpact.Cli.Arguments;
using ApiImpact.Cli.Input;
using ApiImpact.Cli.Output;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact diff OLD NEW</c>: every change between two API surfaces, and whom it breaks.</summary>
internal static class DiffCommand
{
    /// <summary>The value of <see cref="Objects"/> for which objects mean what JSON Schema says.</summary>
    public const string JsonSchemaObjects = "json-schema";

    public static Command Create(Session session)
    {
        var old = new Argument<string>("OLD") { Description = "An OpenAPI document: a file, or REV:path of a git revision" };
        var current = new Argument<string>("NEW") { Description = "An OpenAPI document, or a spec (.rst): a file, or REV:path of a git revision" };
        var objects = Objects();
        var asOf = new Option<string?>("--as-of") { Description = "The microversion as of which documents are seen; default: the newest", HelpName = "VERSION" };
        var gates = new Option<bool>("--require-gate") { Description = "A spec's change without a new version is an error (change-not-gated)" };
        var remote = ApiInput.AllowRemote();
        var command = new ToolCommand("diff", "Compare two API surfaces: every change, and whom it breaks.", "apiimpact diff main:api/v1.yaml api/v1.yaml")
        {
            old, current, objects, asOf, gates, remote,
        };
        var judging = new ChangeArguments(command);
        var accepted = new AcceptOptions(command);
        var report = new ReportOptions(command);
        command.SetAction(result =>
        {
            if (ApiInput.IsSpec(result.GetRequiredValue(old)))
            {
                throw new CommandFailure($"{result.GetRequiredValue(old)}: OLD is a spec, which states a part of an API. Give the OpenAPI document that it changes.");
            }

            using var bar = ProgressBar.Start(session, "Comparing");
            var version = MicroversionOption.Of(result, asOf);
            var after = session.Second.Begin(() => ApiInput.Read(session, result.GetRequiredValue(current), version, result.GetValue(remote)));
            var before = ApiInput.Read(session, result.GetRequiredValue(old), version, result.GetValue(remote));
            var options = judging.Options(result, DateOnly.FromDateTime(session.Time.GetUtcNow().UtcDateTime)) with
            {
                JsonSchemaObjects = result.GetValue(objects) == JsonSchemaObjects,
                GateRequired = result.GetValue(gates),
            };
            var changes = accepted.Apply(result, session, ApiDiff.Compare(before.Api, after.Value.Api, options), options.Today);
            bar.End();
            return report.Finish(result, session, [.. before.Diagnostics, .. after.Value.Diagnostics, .. changes], [before.Api.Source.Path, after.Value.Api.Source.Path], after.Value.Notes);
        });
        return command;
    }

    /// <summary>The option that says how object schemas are read.</summary>
    public static Option<string> Objects()
    {
        var objects = new Option<string>("--objects")
        {
            Description = "What an object schema means that declares members and says nothing of others: messages have no others, or json-schema",
            DefaultValueFactory = static _ => "messages",
        };
        objects.AcceptOnlyFromAmong("messages", JsonSchemaObjects);
        return objects;
    }
}

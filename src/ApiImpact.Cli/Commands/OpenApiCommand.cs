using System.CommandLine;
using System.Text.Json.Nodes;
using ApiImpact.Cli.Arguments;
using ApiImpact.Cli.Input;
using ApiImpact.Dialects;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact openapi [SPEC...]</c>: the OpenAPI document that specs stand for, printed or put into a baseline.</summary>
internal static class OpenApiCommand
{
    public static Command Create(Session session)
    {
        var specs = new Argument<string[]>("SPEC") { Description = "Specs: files, folders or patterns. Default: the working directory", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "How to write it", DefaultValueFactory = static _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json");
        var version = new Option<string>("--openapi-version") { Description = "The version of OpenAPI", DefaultValueFactory = static _ => "3.1" };
        version.AcceptOnlyFromAmong("3.0", "3.1");
        var apply = new Option<string?>("--apply") { Description = "Put the changes that the specs state into this OpenAPI document, in place: what they do not touch stays byte for byte", HelpName = "BASELINE" };
        var dry = new Option<bool>("--dry-run") { Description = "With --apply: show the change as a unified diff, and write nothing" };
        var microversion = new Option<string?>("--microversion") { Description = "With --apply: the version of changes for which a spec names none", HelpName = "VERSION" };
        var command = new ToolCommand(
            "openapi",
            "Print the OpenAPI fragment of specs, or put what they state into a baseline.",
            "apiimpact openapi specs/2027.1/approved/segment-priority.rst",
            "apiimpact openapi specs/2027.1/approved/segment-priority.rst --apply api/masakari.yaml --dry-run")
        {
            specs, format, version, apply, dry, microversion,
        };
        command.SetAction(async (result, _) =>
        {
            string[] named = result.GetValue(specs) is { Length: > 0 } given ? given : ["."];
            var read = SpecFiles.Find(session, named).Select(path => SpecReader.Read(InputFiles.Read(session, path))).ToList();
            Explain(session, read, named);
            if (result.GetValue(apply) is { } baseline)
            {
                return OpenApiApply.Run(session, read, baseline, MicroversionOption.Of(result, microversion), result.GetValue(dry));
            }

            if (result.GetValue(dry) || result.GetValue(microversion) is not null)
            {
                throw new CommandFailure("--dry-run and --microversion: they say how --apply works; give that too.");
            }

            JsonNode document = Fragment.Of(read);
            if (result.GetValue(version) == "3.0")
            {
                document = await OpenApi30.OfAsync((JsonObject)document).ConfigureAwait(false);
            }

            session.Output.Write(result.GetValue(format) == "json" ? JsonText.Write(writer => document.WriteTo(writer)) : YamlText.Of(document));
            return ExitStatus.Clean;
        });
        return command;
    }

    /// <summary>Says why a spec adds nothing; one that is named and has no section on the REST API fails the command. A section that says None is right as it is.</summary>
    private static void Explain(Session session, List<Spec> specs, string[] named)
    {
        foreach (var spec in specs)
        {
            if (spec.Status == ImpactStatus.Missing && named.Any(name => session.Display(name) == spec.Source.Path))
            {
                throw new CommandFailure($"{spec.Source.Path}: there is no section 'REST API impact' to make OpenAPI of. Add it, or give the spec that has it.");
            }

            if (spec is { Status: ImpactStatus.Prose, ImpactSection.TitleLocation: var title })
            {
                session.Error.WriteLine($"{spec.Source.Path}:{title.Start.Line}:{title.Start.Column}: info operation-not-found The section names no method and URL, so that nothing comes of it. Give them, such as GET /v1/segments.");
            }
        }
    }
}

using System.CommandLine;
using System.Text.Json.Nodes;
using ApiImpact.Dialects;
using ApiImpact.OpenApi.Writing;
using ApiImpact.Text;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact openapi [SPEC...]</c>: the OpenAPI document that specs stand for.</summary>
internal static class OpenApiCommand
{
    public static Command Create(Session session)
    {
        var specs = new Argument<string[]>("SPEC") { Description = "Specs, folders or globs. Default: the working directory", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "How to write it", DefaultValueFactory = static _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "json");
        var version = new Option<string>("--openapi-version") { Description = "The version of OpenAPI", DefaultValueFactory = static _ => "3.1" };
        version.AcceptOnlyFromAmong("3.0", "3.1");
        var command = new ToolCommand("openapi", "Print the OpenAPI fragment of specs.", "apiimpact openapi specs/2027.1/approved/segment-priority.rst") { specs, format, version };
        command.SetAction(async (result, _) =>
        {
            var read = SpecFiles.Find(session, result.GetValue(specs) is { Length: > 0 } given ? given : ["."]).Select(path => SpecReader.Read(InputFiles.Read(session, path))).ToList();
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
}

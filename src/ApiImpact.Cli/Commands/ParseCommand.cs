using System.CommandLine;
using System.Runtime.ExceptionServices;
using ApiImpact.Dialects;
using ApiImpact.Reporting;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact parse [SPEC...]</c>: what the specs say about the REST API, as JSON.</summary>
internal static class ParseCommand
{
    public static Command Create(Session session)
    {
        var specs = new Argument<string[]>("SPEC") { Description = "Specs: files, folders or patterns. Default: the working directory", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "How to print the model", DefaultValueFactory = static _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var command = new ToolCommand("parse", "Print what specs say about the REST API: operations, codes, parameters, schemas, samples.", "apiimpact parse specs/2027.1") { specs, format };
        command.SetAction(result =>
        {
            var named = result.GetValue(specs) is { Length: > 0 } given ? given : ["."];
            var read = SpecFiles.Find(session, named).AsParallel().AsOrdered().Select(file => SpecReader.Read(InputFiles.Read(session, file)));
            try
            {
                ModelJson.Write(read, session.Output);
            }
            catch (AggregateException failure) when (failure.Flatten().InnerExceptions.OfType<CommandFailure>().FirstOrDefault() is { } first)
            {
                ExceptionDispatchInfo.Throw(first);
            }

            return ExitStatus.Clean;
        });
        return command;
    }
}

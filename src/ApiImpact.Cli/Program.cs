using System.Text;
using ApiImpact.Cli;
using ApiImpact.Cli.Output;

// The same bytes on every machine: UTF-8 without a mark, and '\n'. The run flushes standard output itself, and tells where that fails.
var output = new StreamWriter(new StandardStream(Console.OpenStandardOutput()), new UTF8Encoding(false)) { NewLine = "\n" };
var error = new StreamWriter(new StandardStream(Console.OpenStandardError()), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var session = new Session(output, error, Console.In, Directory.GetCurrentDirectory(), SourceDate.Clock(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")))
{
    Terminal = Terminal.Of(Environment.GetEnvironmentVariable, !Console.IsOutputRedirected, !Console.IsErrorRedirected, !Console.IsInputRedirected),
};
return ApiImpactCommand.Run(args, session);

using System.Text;
using ApiImpact.Cli;

// The same bytes on every machine: UTF-8 without a mark, and '\n'.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
var session = new Session(output, error, Console.In, Directory.GetCurrentDirectory(), TimeProvider.System)
{
    // https://no-color.org
    OutputIsTerminal = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
};
return ApiImpactCommand.Run(args, session);

using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApiImpact.Rst;

namespace ApiImpact.Cli.Commands;

/// <summary><c>apiimpact rst FILE...</c>: the document tree, one JSON object a line.</summary>
internal static class RstCommand
{
    public static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE") { Description = "reStructuredText files", Arity = ArgumentArity.OneOrMore };
        var inline = new Option<bool>("--inline") { Description = "Add the inline markup of each text" };
        var command = new ToolCommand("rst", "Print the document tree of reStructuredText files, JSON Lines.", "apiimpact rst --inline README.rst") { files, inline };
        command.SetAction(result =>
        {
            var line = new ArrayBufferWriter<byte>();
            foreach (var file in result.GetRequiredValue(files))
            {
                line.ResetWrittenCount();
                using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    SkeletonWriter.Write(json, RstParser.Parse(InputFiles.Read(session, file)), result.GetValue(inline));
                }

                session.Output.WriteLine(Encoding.UTF8.GetString(line.WrittenSpan));
            }

            return ExitStatus.Clean;
        });
        return command;
    }
}

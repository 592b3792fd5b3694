using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using ApiImpact.Changes;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.Cli.Checking;

/// <summary>
/// Asks in small what a comparison asks in the end, while the documents are still being read: the runtime prepares code when it is first called, which takes most of
/// a short run. On one processor nothing would be gained.
/// </summary>
internal static class Warmup
{
    private const int LargeFile = 1 << 20;

    private const string Wide = """
        {"type":"object","required":["id"],"properties":{"id":{"type":"string","format":"uuid"},"size":{"type":["integer","null"],"minimum":0},"names":{"type":"array","items":{"$ref":"#/$defs/name"}}},"$defs":{"name":{"type":"string"}}}
        """;

    private const string Narrow = """
        {"type":"object","required":["id","size"],"properties":{"id":{"type":"string","format":"uuid"},"size":{"type":"integer","minimum":1},"names":{"type":"array","items":{"$ref":"#/$defs/name"}}},"additionalProperties":false,"$defs":{"name":{"enum":["a","b"]}}}
        """;

    /// <summary>Begins, where the command is one that compares. To read a large document takes longer than to prepare code, and must not wait for it.</summary>
    public static void Begin(string[] commandLine, SecondThread second)
    {
        if (Environment.ProcessorCount > 1 && commandLine is ["check" or "diff", .. var arguments] && !Array.Exists(arguments, IsLargeFile))
        {
            second.Begin(Compare);
        }
    }

    private static bool IsLargeFile(string argument) => File.Exists(argument) && new FileInfo(argument).Length > LargeFile;

    private static Relation Compare()
    {
        RuntimeHelpers.RunClassConstructor(typeof(ChangeCatalog).TypeHandle);
        return new SchemaComparer().Compare(Read(Wide), Read(Narrow), ObjectReading.Messages);
    }

    private static Schema Read(string json) => Schema.Alone(JsonNode.Parse(json)!, new SourceText("", ""), SchemaDialect.Draft202012);
}

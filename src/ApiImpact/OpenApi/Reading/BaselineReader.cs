using ApiImpact.OpenApi.Reading.Version3;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Reads an OpenAPI document, 2.0 to 3.2, JSON or YAML, into a model of the API.</summary>
internal static class BaselineReader
{
    /// <summary>Reads the document. Never throws on what it says: what is wrong with it is a diagnostic, and the rest is read.</summary>
    public static BaselineReading Read(SourceText source, BaselineOptions options)
    {
        var log = new ReadingLog();
        var model = new Workspace(options, log).OpenRoot(source) is { } root ? ApiReader.Read(root) : null;
        return new BaselineReading { Model = model, Diagnostics = log.Diagnostics };
    }
}

using ApiImpact.OpenApi.Reading.Swagger2;
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
        if (new Workspace(options, log).OpenRoot(source) is not { } root)
        {
            return new BaselineReading { Diagnostics = log.Diagnostics };
        }

        var model = root.Document.Version == SpecificationVersion.V20 ? SwaggerReader.Read(root) : ApiReader.Read(root);
        root.Document.Workspace.CheckReferences();
        PathChecks.Report(root, model);
        if (log.HasErrors)
        {
            // What was read is not the document: a verdict on it would be an invention.
            return new BaselineReading { Diagnostics = log.Diagnostics };
        }

        return new BaselineReading { Model = model, Diagnostics = log.Diagnostics, Versions = root.Document.Workspace.View.Versions };
    }
}

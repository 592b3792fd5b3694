using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>Looks for faults of paths, and of what names operations. They leave the document readable: each is reported, and nothing is left out.</summary>
internal static class PathChecks
{
    /// <summary>Reports what is wrong in the document at <paramref name="root"/>, of which <paramref name="model"/> was read.</summary>
    public static void Report(Place root, ApiModel model)
    {
        ReportPaths(root);
        ReportNames(root.Document.Workspace.Log, model);
        foreach (var operation in model.Operations.DistinctBy(static operation => operation.Location.Pointer, StringComparer.Ordinal))
        {
            ReportPlaceholders(root.Document.Workspace.Log, operation);
        }
    }

    private static void ReportPaths(Place root)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, _) in (root.Json as JsonObject)?["paths"] as JsonObject ?? [])
        {
            var location = Location.OfKey(root.Document.Positions, JsonPointer.Append("/paths", path));
            if (path.StartsWith("x-", StringComparison.Ordinal))
            {
                continue;
            }

            // "The field name MUST begin with a forward slash" (OpenAPI, Paths Object).
            if (!path.StartsWith('/'))
            {
                root.Document.Workspace.Log.Report(OpenApiRules.PathNotRooted, location, $"'{path}' does not begin with a slash");
            }

            // "Templated paths with the same hierarchy but different templated names MUST NOT exist as they are identical" (ibidem).
            var shape = PathTemplate.Parse(path).Shape + (path.EndsWith('/') ? "/" : "");
            if (!known.TryAdd(shape, path))
            {
                root.Document.Workspace.Log.Report(OpenApiRules.PathTwice, location, $"'{path}' is the same path as '{known[shape]}': the names of placeholders are not part of a URL");
            }
        }
    }

    private static void ReportNames(ReadingLog log, ApiModel model)
    {
        var known = new Dictionary<string, Operation>(StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            if (operation.OperationId is { } name && !known.TryAdd(name, operation) && known[name].Location.Pointer != operation.Location.Pointer)
            {
                log.Report(OpenApiRules.OperationIdTwice, operation.Location, $"{operation.Method} {operation.Path} has the operationId '{name}', which {known[name].Method} {known[name].Path} has already");
            }
        }
    }

    private static void ReportPlaceholders(ReadingLog log, Operation operation)
    {
        var placeholders = Placeholders(operation.Path).ToList();
        foreach (var name in placeholders.GroupBy(static name => name, StringComparer.Ordinal).Where(static same => same.Count() > 1).Select(static same => same.Key))
        {
            log.Report(OpenApiRules.PlaceholderTwice, operation.Location, $"{operation.Path} has the placeholder '{{{name}}}' twice");
        }

        var declared = operation.Parameters.Where(static parameter => parameter.In == ParameterPlace.Path).ToList();
        foreach (var name in placeholders.Distinct(StringComparer.Ordinal).Where(name => declared.TrueForAll(parameter => parameter.Name != name)))
        {
            log.Report(OpenApiRules.PlaceholderUndeclared, operation.Location, $"{operation.Method} {operation.Path} has no path parameter '{name}'");
        }

        foreach (var parameter in declared.Where(parameter => !placeholders.Contains(parameter.Name, StringComparer.Ordinal)))
        {
            log.Report(OpenApiRules.PathParameterUnused, parameter.Location, $"the path parameter '{parameter.Name}' has no placeholder in {operation.Path}");
        }
    }

    private static IEnumerable<string> Placeholders(string path)
    {
        for (var open = path.IndexOf('{', StringComparison.Ordinal); open >= 0; open = path.IndexOf('{', open + 1))
        {
            if (path.IndexOf('}', open) is var close and >= 0)
            {
                yield return path[(open + 1)..close];
            }
        }
    }
}

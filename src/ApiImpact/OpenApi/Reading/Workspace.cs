using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Reading.OpenStack;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>The files that are read together, each once, and the references between them.</summary>
internal sealed class Workspace(BaselineOptions options, ReadingLog log)
{
    /// <summary>A chain of references longer than this is a cycle, or might as well be.</summary>
    private const int MaxReferences = 64;

    private readonly Dictionary<string, Document?> documents = new(StringComparer.Ordinal);

    /// <summary>The version that the files are seen as of; there once the root document is open.</summary>
    public VersionView View { get; private set; } = null!;

    /// <summary>The dialect of JSON Schema that the root document names; empty where it names none.</summary>
    public string JsonSchemaDialect { get; private set; } = "";

    /// <summary>Where faults are reported.</summary>
    public ReadingLog Log => log;

    /// <summary>Reads the root document; null where there is nothing in it to compare.</summary>
    public Place? OpenRoot(SourceText source)
    {
        var tree = DocumentTree.Read(source, log);
        if (tree.Root is null || SpecificationVersions.Of(source, tree, log) is not { } version)
        {
            return null;
        }

        var file = source.Path[(source.Path.LastIndexOf('/') + 1)..];
        JsonSchemaDialect = tree.Root["jsonSchemaDialect"]?.ToString() ?? "";
        View = new VersionView(tree.Root, source, options.AsOf, log);
        var document = new Document(source, file, tree, View.Apply(tree, source), version, this);
        documents[file] = document;
        return new Place(document, tree.Root, "");
    }

    /// <summary>The document that a reference in <paramref name="from"/> leads to, by the part of it before <c>#</c>; null, and a report, where it may not or cannot be opened.</summary>
    public Document? Open(Document from, string reference) => reference.Length == 0 ? from : Open(from, reference, new Place(from, from.Scope.Root!, ""));

    /// <summary>The object at the end of the references at <paramref name="place"/>; null, and a report, where there is none.</summary>
    public Place? Follow(Place place)
    {
        var at = place;
        for (var steps = 0; at.Json is JsonObject members && members.TryGetPropertyValue("$ref", out var reference); steps++)
        {
            if (reference is not JsonValue || reference.GetValueKind() != JsonValueKind.String)
            {
                at.Report(OpenApiRules.UnexpectedValue, "'$ref' should be a string; what it stands for is left out");
                return null;
            }

            var target = reference.GetValue<string>();
            if (steps == MaxReferences)
            {
                place.Report(OpenApiRules.ReferenceCycle, $"'{target}' leads back to itself");
                return null;
            }

            if (Target(at, target) is not { } next)
            {
                return null;
            }

            at = next;
        }

        return at.Expect(at.Json is JsonObject, "an object") ? at : null;
    }

    private Place? Target(Place at, string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? reference : reference[..hash];
        var document = file.Length == 0 ? at.Document : Open(at.Document, file, at);
        if (document is null)
        {
            return null;
        }

        var pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        if (JsonPointer.Resolve(document.Scope.Root, pointer) is { } value)
        {
            return new Place(document, value, pointer);
        }

        at.Report(OpenApiRules.ReferenceUnresolved, $"'{reference}' leads to nothing; what it stands for is left out");
        return null;
    }

    private Document? Open(Document from, string reference, Place at)
    {
        if (Normalised(from.File, reference) is not { } file)
        {
            at.Report(OpenApiRules.ReferenceOutside, $"'{reference}' is outside of the folder of the document, and is not opened");
            return null;
        }

        if (!documents.TryGetValue(file, out var document))
        {
            document = options.OpenFile?.Invoke(file) is { } source ? Read(source, file, from.Version) : null;
            documents[file] = document;
        }

        if (document is null)
        {
            at.Report(OpenApiRules.ReferenceUnresolved, $"'{reference}' cannot be opened; what it stands for is left out");
        }

        return document;
    }

    private Document? Read(SourceText source, string file, SpecificationVersion version) =>
        DocumentTree.Read(source, log) is { Root: not null } tree
            ? new Document(source, file, tree, View.Apply(tree, source), version, this)
            : null;

    /// <summary>The path of a reference relative to the folder of the root document; null where it leads out of it.</summary>
    private static string? Normalised(string from, string reference)
    {
        if (reference.Contains(':', StringComparison.Ordinal) || reference.StartsWith('/') || reference.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        List<string> segments = [.. from.Split('/')[..^1]];
        foreach (var segment in Uri.UnescapeDataString(reference).Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}

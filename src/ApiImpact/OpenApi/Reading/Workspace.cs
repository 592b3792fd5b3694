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
    private readonly Dictionary<string, string> faults = new(StringComparer.Ordinal);
    private readonly List<Document> opened = [];
    private DocumentAddress address = null!;

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
        address = new DocumentAddress(file, Uri.TryCreate(tree.Root["$self"]?.ToString(), UriKind.Absolute, out var self) ? self : null);
        View = new VersionView(tree.Root, source, options.AsOf, log);
        var document = new Document(source, file, tree, View.Apply(tree, source), version, this);
        documents[file] = document;
        opened.Add(document);
        return new Place(document, tree.Root, "");
    }

    /// <summary>The document that a reference in <paramref name="from"/> leads to, by the part of it before <c>#</c>; null where it may not or cannot be opened.</summary>
    public Document? Open(Document from, string reference) => reference.Length == 0 ? from : Open(from, reference, null);

    /// <summary>Reports the references that lead to nothing, in all files that references lead to.</summary>
    public void CheckReferences()
    {
        for (var index = 0; index < opened.Count; index++)
        {
            ReferenceChecks.Report(opened[index]);
        }
    }

    /// <summary>Whether a reference leads to something; the report, where it does not, is at <paramref name="at"/>.</summary>
    public bool Resolves(Place at, string reference) => Target(at, reference) is not null;

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

            if (Target(at.Member("$ref")!.Value, target) is not { } next)
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

        var meant = NearestPointer.To(document.Scope.Root, pointer) is { } nearest ? $"; did you mean '{reference[..(hash + 1)]}{nearest}'?" : "";
        at.Report(OpenApiRules.ReferenceUnresolved, $"'{reference}' leads to nothing; what it stands for is left out{meant}");
        return null;
    }

    private Document? Open(Document from, string reference, Place? at)
    {
        if (address.Of(from.File, reference) is not { } file || (DocumentAddress.Remote(file) is not null && options.OpenRemote is null))
        {
            at?.Report(OpenApiRules.ReferenceOutside, $"'{reference}' is outside of the folder of the document, and is not opened");
            return null;
        }

        var document = Once(file, from.Version);
        if (document is null)
        {
            at?.Report(OpenApiRules.ReferenceUnresolved, $"'{reference}' cannot be opened{faults.GetValueOrDefault(file)}; what it stands for is left out");
        }

        return document;
    }

    /// <summary>A file, opened at the first time; a schema may ask for it from another thread when the documents were read.</summary>
    private Document? Once(string file, SpecificationVersion version)
    {
        lock (documents)
        {
            if (!documents.TryGetValue(file, out var document))
            {
                document = Fetch(file) is { } source ? Read(source, file, version) : null;
                documents[file] = document;
                if (document is not null)
                {
                    opened.Add(document);
                }
            }

            return document;
        }
    }

    private SourceText? Fetch(string file)
    {
        if (DocumentAddress.Remote(file) is not { } remote)
        {
            return options.OpenFile?.Invoke(file);
        }

        var (source, fault) = options.OpenRemote!(remote);
        faults[file] = source is null ? $": {fault}" : "";
        return source;
    }

    private Document? Read(SourceText source, string file, SpecificationVersion version) =>
        DocumentTree.Read(source, log) is { Root: not null } tree
            ? new Document(source, file, tree, View.Apply(tree, source), version, this)
            : null;
}

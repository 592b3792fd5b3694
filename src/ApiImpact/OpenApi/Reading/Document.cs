using System.Collections.Concurrent;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>One file of a baseline: the root document, or one that it refers to.</summary>
internal sealed class Document
{
    private readonly DocumentTree tree;
    private readonly ConcurrentDictionary<string, bool> words = new(StringComparer.Ordinal);

    /// <summary>Takes a file that was read; <paramref name="moves"/> leads from pointers to where they are in the text. The others are opened through <paramref name="workspace"/>.</summary>
    public Document(SourceText source, string file, DocumentTree tree, IReadOnlyDictionary<string, string> moves, SpecificationVersion version, Workspace workspace)
    {
        this.tree = tree;
        File = file;
        Workspace = workspace;
        Version = version;
        Positions = new PositionMap(source, () => tree.Positions().Moved(moves));
        Scope = new SchemaScope(tree.Root, Positions, reference => workspace.Open(this, reference)?.Scope, MayHold);
        Notes = new LiteralNotes { Language = source.Text.AsSpan().TrimStart('\uFEFF').TrimStart() is ['{', ..] ? LiteralLanguage.Json : LiteralLanguage.Yaml };
    }

    /// <summary>The path relative to the folder of the root document, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>The files that are read together.</summary>
    public Workspace Workspace { get; }

    /// <summary>The version of OpenAPI that the root document is written in.</summary>
    public SpecificationVersion Version { get; }

    /// <summary>What <c>$ref</c> of the schemas in this file is resolved against.</summary>
    public SchemaScope Scope { get; }

    /// <summary>Where the values of this file stand.</summary>
    public PositionMap Positions { get; }

    /// <summary>How the keywords of the schemas in this file are read.</summary>
    public SchemaDialect Dialect => Version != SpecificationVersion.V31 ? SchemaDialect.OpenApi30
        : SchemaDialects.Named(Workspace.JsonSchemaDialect) ?? SchemaDialect.Draft202012;

    /// <summary>How the schemas of this file are written.</summary>
    public LiteralNotes Notes { get; }

    /// <summary>Where the values inside of the value at <paramref name="pointer"/> stand, by pointers from there.</summary>
    public PositionMap PositionsBelow(string pointer) => new(Positions.Source, () => tree.Positions().Subtree(pointer));

    /// <summary>Whether the text has the name; one with escapes may hide it.</summary>
    private bool MayHold(string name) => words.GetOrAdd(name, name => Mentions(name) || Mentions("\\u00") || Mentions("\\x"));

    private bool Mentions(string text) => Positions.Source.Text.Contains(text, StringComparison.Ordinal);
}

using System.Text.Json.Nodes;
using ApiImpact.Linting;
using ApiImpact.OpenApi.Reading;
using ApiImpact.OpenApi.Reading.Trees;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying.Editing;

/// <summary>Changes what a JSON or YAML text says by edits at positions: what is not touched stays byte for byte.</summary>
internal static class DocumentEditor
{
    /// <summary>
    /// The text that says <paramref name="target"/>; null where the change cannot be made by edits. What was written is read again: a text that would say
    /// anything else is never given.
    /// </summary>
    public static SourceText? Edit(SourceText source, JsonNode target)
    {
        var tree = DocumentTree.Read(source, new ReadingLog());
        if (tree.Root is null)
        {
            return null;
        }

        if (JsonNode.DeepEquals(tree.Root, target))
        {
            return source;
        }

        if (new TreeEdits(source, tree).To(target) is not { } edits)
        {
            return null;
        }

        var edited = new SourceText(source.Path, Fixer.Apply(source.Text, edits));
        return JsonNode.DeepEquals(DocumentTree.Read(edited, new ReadingLog()).Root, target) ? edited : null;
    }
}

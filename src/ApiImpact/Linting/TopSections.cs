using System.Collections.Immutable;
using ApiImpact.Rst.Syntax;

namespace ApiImpact.Linting;

/// <summary>The sections of a document as docutils sees them: a lone outermost section is the title of the document, not a section.</summary>
internal static class TopSections
{
    /// <summary>The outermost sections below the title, in order.</summary>
    public static ImmutableArray<Section> Of(RstDocument document)
    {
        var children = document.Children;

        // docutils, DocTitle: the first element is promoted where it is a section and nothing follows it; then its lone section, as the subtitle.
        for (var promoted = 0; promoted < 2 && Lone(children) is { } title; promoted++)
        {
            children = title.Children;
        }

        return [.. children.OfType<Section>()];
    }

    private static Section? Lone(ImmutableArray<RstNode> children)
    {
        var elements = children.Where(static child => child is not (Comment or Target or SubstitutionDefinition)).ToList();
        return elements is [Section only] && children[^1] == only ? only : null;
    }
}

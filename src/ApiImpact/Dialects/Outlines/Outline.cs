using System.Collections.Immutable;
using ApiImpact.Diagnostics;
using ApiImpact.Literals;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Outlines;

/// <summary>A section as one sequence of passages in reading order, each with the scopes that it stands in.</summary>
/// <param name="Source">The file.</param>
/// <param name="Root">The whole section.</param>
/// <param name="Passages">The passages.</param>
/// <param name="Diagnostics">What could not be read in the literal blocks.</param>
internal sealed record Outline(
    SourceText Source, Scope Root, ImmutableArray<Passage> Passages, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The passages of a scope, those of the scopes in it included.</summary>
    public IEnumerable<Passage> In(Scope scope)
    {
        for (var i = scope.Start; i < scope.End; i++)
        {
            yield return Passages[i];
        }
    }

    /// <summary>
    /// The passage before a scope in the same surroundings: what announces a list, a table or a literal block. Two lists in a row share their announcement.
    /// Null where there is none.
    /// </summary>
    public Passage? LeadOf(Scope scope)
    {
        var start = scope.Start;
        while (scope.Parent is { } parent && start > parent.Start)
        {
            var before = Passages[start - 1];
            var list = scope.Kind == ScopeKind.List ? before.Scope.Outwards.FirstOrDefault(other => other.Kind == ScopeKind.List && other.Parent == parent) : null;
            if (list is null)
            {
                return before;
            }

            start = list.Start;
        }

        return null;
    }

    /// <summary>
    /// The label that governs a passage: its own, that of the item, cell or table around it, or that of the line that announces its list. The
    /// nearest one counts; a subsection's title is the last that is asked.
    /// </summary>
    public Label? GoverningLabel(Passage passage)
    {
        if (passage.Label is { } own)
        {
            return own;
        }

        foreach (var scope in passage.Scope.Outwards)
        {
            if (LabelOf(scope, passage) is { } label)
            {
                return label;
            }

            if (scope.Kind == ScopeKind.Section)
            {
                break;
            }
        }

        return null;
    }

    /// <summary>In a form that is a literal block, a label alone on its line governs the lines under it.</summary>
    private Label? LineAbove(Scope literal, Passage passage)
    {
        for (var i = passage.Index - 1; i >= literal.Start; i--)
        {
            if (Passages[i].Part is ValuePart)
            {
                return null;
            }

            if (Passages[i].Label is { } label)
            {
                return label.ValueStart >= Passages[i].Text.Length ? label : null;
            }
        }

        return null;
    }

    private Label? LabelOf(Scope scope, Passage passage) => scope.Kind switch
    {
        ScopeKind.Cell => scope.Captions.Select(Labels.Read).FirstOrDefault(static label => label is not null),
        ScopeKind.Item or ScopeKind.Section => Passages[scope.Start] is { } head && head.Index < passage.Index && (head.IsHead || head.Kind == PassageKind.Heading) ? head.Label : null,
        ScopeKind.Literal when LineAbove(scope, passage) is { } above => above,
        ScopeKind.List or ScopeKind.Quote or ScopeKind.Literal or ScopeKind.Table => LeadOf(scope) is { } lead && lead.Scope == scope.Parent && lead.Label is { } label ? label : null,
        _ => null,
    };
}

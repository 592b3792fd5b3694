namespace ApiImpact.Dialects.Outlines;

/// <summary>A part of the section that holds together: a subsection, a list, one of its items, a row of a table, a literal block.</summary>
/// <param name="kind">What it is.</param>
/// <param name="parent">The part that it stands in; null for the section itself.</param>
internal sealed class Scope(ScopeKind kind, Scope? parent)
{
    /// <summary>What it is.</summary>
    public ScopeKind Kind { get; } = kind;

    /// <summary>The part that it stands in; null for the section itself.</summary>
    public Scope? Parent { get; } = parent;

    /// <summary>How many parts it stands in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>The index of its first passage.</summary>
    public int Start { get; set; }

    /// <summary>The index after its last passage.</summary>
    public int End { get; set; }

    /// <summary>What the table's header, or the cells before it in its row, call a cell, the nearest first; empty elsewhere.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The nearest of <see cref="Captions"/>; null where there is none.</summary>
    public string? Caption => Captions.Count > 0 ? Captions[0] : null;

    /// <summary>The column of a cell, from 0.</summary>
    public int Column { get; init; }

    /// <summary>The names of a table's columns; empty where it has no header, and elsewhere.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The scope itself and all around it, from the inside out.</summary>
    public IEnumerable<Scope> Outwards
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Parent)
            {
                yield return scope;
            }
        }
    }

    /// <summary>The subsection, or the section, that it stands in; itself, where it is one.</summary>
    public Scope Section => Outwards.First(static scope => scope.Kind == ScopeKind.Section);

    /// <summary>Whether <paramref name="other"/> is this scope or lies in it.</summary>
    public bool Contains(Scope other) => other.Outwards.Contains(this);

    /// <summary>The nearest scope around this one, or itself, of a kind; null where there is none.</summary>
    public Scope? Nearest(ScopeKind kind) => Outwards.FirstOrDefault(scope => scope.Kind == kind);
}

/// <summary>What a scope is.</summary>
internal enum ScopeKind
{
    /// <summary>The section, or a subsection of it.</summary>
    Section,

    /// <summary>A list of any kind.</summary>
    List,

    /// <summary>An item of a list, or a term with its definition, or a field with its body.</summary>
    Item,

    /// <summary>Indented blocks.</summary>
    Quote,

    /// <summary>A note, a warning.</summary>
    Note,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A literal block.</summary>
    Literal,

    /// <summary>Lines that the author broke: a line block, a paragraph of labelled lines.</summary>
    Lines,
}

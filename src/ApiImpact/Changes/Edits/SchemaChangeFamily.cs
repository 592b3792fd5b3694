using System.Collections.Immutable;

namespace ApiImpact.Changes.Edits;

/// <summary>The changes of one keyword, or of a few that mean one thing: how they are found at one place, in either direction.</summary>
internal sealed record SchemaChangeFamily
{
    /// <summary>The keyword in words: <c>maximum length</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The keywords that it accounts for: an edit of one of them is this family's to report.</summary>
    public required ImmutableArray<string> Keywords { get; init; }

    /// <summary>What may happen.</summary>
    public required ImmutableArray<EditKind> Kinds { get; init; }

    /// <summary>Finds the edits between two schemas of one place.</summary>
    public required Action<EditSearch> Find { get; init; }

    /// <summary>The kinds in each part.</summary>
    public IEnumerable<ChangeRule> Rules
    {
        get
        {
            foreach (var part in SchemaParts.All.ToArray())
            {
                foreach (var kind in Kinds)
                {
                    if (!kind.OfMember || part.Inner == part)
                    {
                        yield return kind.Rule(part, Name);
                    }
                }
            }
        }
    }

    /// <summary>The kind of that name.</summary>
    public EditKind this[string name] => Kinds.First(kind => kind.Name == name);
}

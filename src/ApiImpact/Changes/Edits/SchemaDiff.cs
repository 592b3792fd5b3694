using System.Collections.Immutable;
using ApiImpact.Changes.Rules;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// The structural differences between the schemas of two documents. Each pair of schemas is looked at once, wherever it is reached from,
/// so an edited component is one difference, and a recursive one ends.
/// </summary>
internal sealed class SchemaDiff
{
    private readonly SchemaIdentity identity = new();
    private readonly Dictionary<(Model.SchemaScope?, Model.SchemaScope?, string, string), SchemaDifference?> known = [];

    /// <summary>Tells equal schemas.</summary>
    public SchemaIdentity Identity => identity;

    /// <summary>The difference of two schemas of one place; null where they say the same.</summary>
    public SchemaDifference? Compare(SchemaView before, SchemaView after)
    {
        var key = (Scope(before), Scope(after), before.Key, after.Key);
        if (!known.TryGetValue(key, out var difference))
        {
            known[key] = difference = identity.Same(before, after) ? null : new SchemaDifference(this, before, after, known.Count);
        }

        return difference;
    }

    /// <summary>The edits at a place itself.</summary>
    public ImmutableArray<SchemaEdit> EditsOf(SchemaDifference difference)
    {
        var found = new List<SchemaEdit>();
        foreach (var family in ChangeCatalog.Families)
        {
            if (family.Keywords.Any(keyword => difference.Before.States(keyword) || difference.After.States(keyword)) || family.Keywords.IsEmpty)
            {
                family.Find(new EditSearch(difference.Before, difference.After, family, identity, found));
            }
        }

        if (found.Count == 0 && difference.Inside.IsEmpty)
        {
            // Nothing disappears: what no family names is an edit of the schema as a whole.
            new EditSearch(difference.Before, difference.After, SchemaRules.Whole, identity, found).ReportWhole("schema-changed");
        }

        return [.. found];
    }

    /// <summary>The places inside that both sides have and that differ.</summary>
    public ImmutableArray<(SchemaStep Step, SchemaDifference Inner)> InsideOf(SchemaDifference difference) =>
    [
        .. from pair in SchemaSteps.Between(difference.Before, difference.After, identity)
           let inner = Compare(pair.Before, pair.After)
           where inner is not null
           select (pair.Step, inner),
    ];

    private static Model.SchemaScope? Scope(SchemaView view) => view.Roots.IsEmpty ? null : view.Roots[0].Scope;
}

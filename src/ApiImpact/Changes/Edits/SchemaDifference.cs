using System.Collections.Immutable;

namespace ApiImpact.Changes.Edits;

/// <summary>Two schemas of one place that differ: the edits at the place itself, and the places inside that differ.</summary>
internal sealed class SchemaDifference(SchemaDiff diff, SchemaView before, SchemaView after, int number)
{
    /// <summary>As it was.</summary>
    public SchemaView Before => before;

    /// <summary>As it is.</summary>
    public SchemaView After => after;

    /// <summary>The order in which differences were found.</summary>
    public int Number => number;

    /// <summary>The edits of keywords here.</summary>
    public ImmutableArray<SchemaEdit> Edits => field.IsDefault ? field = diff.EditsOf(this) : field;

    /// <summary>The places inside that differ.</summary>
    public ImmutableArray<(SchemaStep Step, SchemaDifference Inner)> Inside => field.IsDefault ? field = diff.InsideOf(this) : field;
}

namespace ApiImpact.Schemas.Validation;

/// <summary>What was found about one value and one schema, and which parts of the value the schema has spoken of.</summary>
internal sealed class Finding
{
    private HashSet<string>? members;
    private HashSet<int>? items;

    /// <summary>Where the value is not what the schema says.</summary>
    public List<Mismatch> Mismatches { get; } = [];

    /// <summary>The members that were evaluated, for <c>unevaluatedProperties</c>.</summary>
    public HashSet<string> EvaluatedMembers => members ??= new(StringComparer.Ordinal);

    /// <summary>The items that were evaluated, for <c>unevaluatedItems</c>.</summary>
    public HashSet<int> EvaluatedItems => items ??= [];

    /// <summary>Why something could not be decided; null where all was.</summary>
    public string? Doubt { get; set; }

    /// <summary>Whether the value is valid; null where that is not known.</summary>
    public bool? IsValid => Mismatches.Count > 0 ? false : Doubt is null ? true : null;

    /// <summary>Takes over what a schema of the same value found, which must hold too.</summary>
    public void Include(Finding part)
    {
        Mismatches.AddRange(part.Mismatches);
        Doubt ??= part.Doubt;
        TakeEvaluated(part);
    }

    /// <summary>Takes over what a schema of a part of the value found.</summary>
    public void IncludeChild(Finding child)
    {
        Mismatches.AddRange(child.Mismatches);
        Doubt ??= child.Doubt;
    }

    /// <summary>
    /// Takes over which parts of the value a schema has spoken of, where it holds. Where that is in doubt, so is the whole:
    /// then the doubt stands in this finding too.
    /// </summary>
    public void TakeEvaluated(Finding part)
    {
        if (part.IsValid != false)
        {
            if (part.members is not null)
            {
                EvaluatedMembers.UnionWith(part.members);
            }

            if (part.items is not null)
            {
                EvaluatedItems.UnionWith(part.items);
            }
        }
    }
}

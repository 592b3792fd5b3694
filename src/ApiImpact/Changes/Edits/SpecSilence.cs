using ApiImpact.Changes.Rules;

namespace ApiImpact.Changes.Edits;

/// <summary>What a spec does not say of a schema: it is unstated, not removed.</summary>
internal static class SpecSilence
{
    /// <summary>
    /// Whether an edit is something that the spec says. A spec repeats no annotations of the baseline and names no components, so that a
    /// difference which no keyword shows is one of spelling; where a part is left out, what is not there may be in it.
    /// </summary>
    public static bool Speaks(EditSite site, SchemaEdit edit)
    {
        if (edit.Family == SchemaRules.Annotations || edit.Family == SchemaRules.Default || edit.Family == SchemaRules.Discriminator || edit.Family == SchemaRules.Whole)
        {
            return false;
        }

        return edit.After is not null || !site.Reaches.Any(static reach => reach.Message.IsFragment) || !IsLeftOut(site);
    }

    private static bool IsLeftOut(EditSite site) => site.Reaches.Any(reach =>
        site.Difference.After.Conjuncts.Any(place => reach.Message.After.Notes.PartialAt.Any(partial =>
            place.Pointer == partial || place.Pointer == reach.Message.After.Pointer + partial)));
}

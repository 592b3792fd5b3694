using System.Text.Json.Nodes;
using ApiImpact.Changes.Rules;
using ApiImpact.Model;
using ApiImpact.Schemas.Reading;

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

        return !site.Reaches.Any(static reach => reach.Message.IsFragment)
            || ((edit.After is not null || !IsLeftOut(site, site.Difference.After, static message => message.After))
                && (edit.Before is not null || !IsLeftOut(site, site.Difference.Before, static message => message.Before)));
    }

    /// <summary>
    /// Whether a schema of the baseline is a stub: an object without a word on its members. Baselines that are written by machines have such schemas where
    /// nobody described the body, so that they promise nothing that a spec could break.
    /// </summary>
    public static bool IsStub(Schema schema) => SchemaView.Of(SchemaSite.Of(schema)).Conjuncts.All(static part =>
        part.Json is JsonObject members && members.All(static member => member.Key switch
        {
            "type" => member.Value?.ToString() == "object",
            "$ref" or "description" or "title" => true,
            var name => name.StartsWith("x-", StringComparison.Ordinal),
        }));

    private static bool IsLeftOut(EditSite site, SchemaView side, Func<SchemaMessage, Model.Schema> schemaOf) => site.Reaches.Any(reach =>
        side.Conjuncts.Any(place => schemaOf(reach.Message).Notes.PartialAt.Any(partial =>
            IsOf(place.Pointer, partial) || IsOf(place.Pointer, schemaOf(reach.Message).Pointer + partial))));

    // Where members are left out, nothing is known either of which of them are required.
    private static bool IsOf(string place, string partial) => partial == place || partial == place + "/properties";
}

using System.Text.Json.Nodes;
using ApiImpact.OpenApi.Reading.OpenStack;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Applying;

/// <summary>
/// Changes the schema of a body, behind a version where the change comes under one: by versions of properties, as OpenStack's documents have them in responses,
/// or by one schema for each version (<c>oneOf</c> with <c>x-openstack: {discriminator: microversion}</c>).
/// </summary>
internal sealed class VersionedSchemas(Draft draft, Components components)
{
    /// <summary>Changes what stands at <paramref name="slot"/> into what the spec states.</summary>
    public void Merge(JsonNode slot, JsonNode stated, SchemaMode mode)
    {
        if (Draft.ReferenceOf(slot) is not null && draft.Followed(slot) is null)
        {
            draft.Problems.Add($"{Draft.ReferenceOf(slot)} stands in another file");
        }
        else if (draft.Followed(slot) is { } chain && VersionBounds.Discriminator(chain) == "microversion" && chain["oneOf"] is JsonArray { Count: > 0 } members)
        {
            MergeInChain(members, stated, mode, Draft.ReferenceOf(slot));
        }
        else if (!draft.IsGated || Since(slot) == draft.Version.Since)
        {
            Plain(slot, stated, mode);
        }
        else
        {
            Gated(slot, stated, mode);
        }
    }

    private void Plain(JsonNode slot, JsonNode stated, SchemaMode mode)
    {
        var merge = new SchemaMerge(draft, components, mode);
        var merged = merge.Of(slot, stated);
        if (!JsonNode.DeepEquals(merged, slot))
        {
            slot.GiveWayTo(merged);
        }

        merge.Commit();
    }

    private void MergeInChain(JsonArray members, JsonNode stated, SchemaMode mode, string? reference)
    {
        var chosen = Chosen(members);
        if (!draft.IsGated || Since(chosen) == draft.Version.Since)
        {
            Plain(chosen, stated, mode);
            return;
        }

        var old = draft.Followed(chosen);
        var merged = new SchemaMerge(draft, components, SchemaMode.Copy).Of(old, stated);
        if (old is null || merged is not JsonObject changed || JsonNode.DeepEquals(old, changed))
        {
            return;
        }

        if (!ReferenceEquals(chosen, members[^1]) || VersionBounds.Of(old).Until is not null || VersionBounds.Of(old).Since > draft.Version.Since || mode == SchemaMode.Copy)
        {
            draft.Problems.Add($"the document has other schemas of the body in later versions than {draft.Version.Since}, into which the change would have to go as well");
            return;
        }

        if (Append(old, changed, Draft.ReferenceOf(chosen) ?? reference) is { } added)
        {
            members.Add((JsonNode?)added);
        }
    }

    private void Gated(JsonNode slot, JsonNode stated, SchemaMode mode)
    {
        var merge = new SchemaMerge(draft, components, SchemaMode.Gated);
        var merged = merge.Of(slot, stated);
        if (!merge.NeedsVersions && mode != SchemaMode.Copy)
        {
            if (!JsonNode.DeepEquals(merged, slot))
            {
                slot.GiveWayTo(merged);
            }

            merge.Commit();
            return;
        }

        var reference = Draft.ReferenceOf(slot);
        var old = draft.Followed(slot);
        var whole = new SchemaMerge(draft, components, SchemaMode.Copy).Of(old, stated);
        if (old is null || whole is not JsonObject changed || JsonNode.DeepEquals(old, changed))
        {
            return;
        }

        if (mode == SchemaMode.Copy || (reference is not null && draft.Users(reference) > 1))
        {
            draft.Problems.Add($"the schema {reference ?? "of the body"} serves other operations too, and its versions cannot be told apart for this one alone");
        }
        else if (VersionBounds.Of(old) is var bounds && (bounds.Since > draft.Version.Since || bounds.Until is not null))
        {
            draft.Problems.Add($"the schema of the body belongs to other versions than {draft.Version.Since}");
        }
        else
        {
            var name = VersionBounds.ActionName(old);
            var before = reference is null ? old : (JsonObject)slot;
            if (Append(old, changed, reference) is { } added)
            {
                var extension = new JsonObject { ["discriminator"] = "microversion" };
                if (name is not null)
                {
                    extension["action-name"] = name;
                }

                slot.GiveWayTo(new JsonObject { ["oneOf"] = new JsonArray(before.DeepClone(), added), [VersionBounds.Extension] = extension });
            }
        }
    }

    /// <summary>Ends the old schema and gives a reference to the new one, which begins where the old one ends; null where it cannot end.</summary>
    private JsonObject? Append(JsonObject old, JsonObject changed, string? reference)
    {
        if (changed[VersionBounds.Extension] is JsonObject extension)
        {
            extension.Remove("min-ver");
            extension.Remove("max-ver");
        }

        if (!draft.Version.End(old))
        {
            draft.Problems.Add($"there is no version before {draft.Version.Since}");
            return null;
        }

        draft.Version.From(changed);
        var name = reference is null ? "Body" : JsonPointer.Unescape(reference[(reference.LastIndexOf('/') + 1)..]);
        var digits = $"_{draft.Version.Since!.Value.Major}{draft.Version.Since.Value.Minor}";
        var underscore = name.LastIndexOf('_');
        var stem = underscore > 0 && name.AsSpan(underscore + 1).ContainsAnyExceptInRange('0', '9') is false ? name[..underscore] : name;
        return new JsonObject { ["$ref"] = components.Add(stem + digits, changed) };
    }

    /// <summary>The member that holds in the version of the change; the newest one where it has none.</summary>
    private JsonNode Chosen(JsonArray members)
    {
        JsonNode? chosen = null;
        foreach (var member in members.OfType<JsonNode>())
        {
            chosen = chosen is null || draft.Version.Shows(draft.Followed(member)) ? member : chosen;
        }

        return chosen ?? members[0]!;
    }

    private Model.Microversion? Since(JsonNode slot) => VersionBounds.Of(draft.Followed(slot)).Since;
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Changes.Specs;

/// <summary>The members of a sample that the baseline's schema does not name.</summary>
internal static class SampleMembers
{
    private const int Deepest = 32;

    /// <summary>The way to each member, for people, and its JSON pointer in the sample; each name at a place once.</summary>
    public static IEnumerable<(string Path, string Pointer)> Unknown(JsonNode? sample, SchemaView schema) =>
        Find(sample, [schema], "", "", 0).DistinctBy(static member => member.Path, StringComparer.Ordinal);

    /// <summary>
    /// Whether the sample is an excerpt of unknown depth: it leaves things out at its top, and shows no member there that the schema names. What it shows may
    /// stand further inside, so that the schema cannot reject it.
    /// </summary>
    public static bool IsExcerpt(Sample sample, SchemaView schema) =>
        sample.Json is JsonObject { Count: > 0 } members && sample.Notes.PartialAt.Contains("", StringComparer.Ordinal)
        && WithAlternatives([schema], 0).ToList() is var all && all.Exists(static one => one.States("properties"))
        && !members.Any(member => all.Exists(one => one.Child("properties", member.Key) is not null));

    private static IEnumerable<(string Path, string Pointer)> Find(JsonNode? value, ImmutableArray<SchemaView> schemas, string path, string pointer, int depth)
    {
        if (depth > Deepest)
        {
            yield break;
        }

        var all = WithAlternatives(schemas, 0).ToImmutableArray();
        if (value is JsonArray items)
        {
            var inner = all.Select(static schema => schema.Child("items")).OfType<SchemaView>().ToImmutableArray();
            for (var index = 0; index < items.Count && !inner.IsEmpty; index++)
            {
                foreach (var found in Find(items[index], inner, $"{path}[]", JsonPointer.Append(pointer, index), depth + 1))
                {
                    yield return found;
                }
            }
        }
        else if (value is JsonObject members && all.Any(static schema => schema.States("properties")) && !all.Any(static schema => schema.States("patternProperties") || schema.Child("additionalProperties")?.Conjuncts is [{ Json: JsonObject { Count: > 0 } }]))
        {
            foreach (var (name, member) in members)
            {
                var inner = all.Select(schema => schema.Child("properties", name)).OfType<SchemaView>().ToImmutableArray();
                var at = new SchemaStep(StepKind.Member, "properties", name).Extend(path);
                if (inner.IsEmpty)
                {
                    yield return (at, JsonPointer.Append(pointer, name));
                    continue;
                }

                foreach (var found in Find(member, inner, at, JsonPointer.Append(pointer, name), depth + 1))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>The schemas and their alternatives: a member that any of them names is known.</summary>
    private static IEnumerable<SchemaView> WithAlternatives(IEnumerable<SchemaView> schemas, int depth) => depth > Deepest ? [] :
        from schema in schemas
        from one in WithAlternatives(AlternativeMatching.Keywords.SelectMany(keyword => AlternativeMatching.Alternatives(schema, keyword)).Select(static branch => branch.View), depth + 1).Prepend(schema)
        select one;
}

using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Matches the formats of a body.</summary>
internal static class MediaTypeMatching
{
    /// <summary>By name, then by type and subtype, then a type with a range that holds it; a spec's nameless format is the JSON one, or the only one.</summary>
    public static Matched<MediaType> Match(ImmutableArray<MediaType> before, ImmutableArray<MediaType> after)
    {
        if (after is [{ Name: null } spoken])
        {
            var meant = before.FirstOrDefault(static type => type.Name is { } name && IsJson(name)) ?? before.FirstOrDefault();
            return meant is null ? new Matched<MediaType>([], after, before) : new Matched<MediaType>([(meant, spoken)], [], [.. before.Where(type => !ReferenceEquals(type, meant))]);
        }

        var named = Matched<MediaType>.By(
            before, after, static type => type.Name ?? "", static type => $"{Range(type).Essence};{Range(type).Parameters}", static type => Range(type).Essence);
        var kept = named.Kept.ToBuilder();
        var added = named.Added.ToList();
        var removed = named.Removed.ToList();
        foreach (var old in named.Removed)
        {
            // One range may take the place of several types, and keeps each of them.
            var cover = after.FirstOrDefault(type => Range(type).IsRange && Range(type).Covers(Range(old)));
            var part = added.Find(type => Range(old).IsRange && Range(old).Covers(Range(type)));
            if ((cover ?? part) is { } partner)
            {
                kept.Add((old, partner));
                removed.Remove(old);
                added.Remove(partner);
            }
        }

        return new Matched<MediaType>(kept.ToImmutable(), [.. added], [.. removed]);
    }

    /// <summary>Whether the format is JSON: <c>application/json</c>, <c>application/problem+json</c>.</summary>
    public static bool IsJson(string name) =>
        MediaRange.Parse(name) is var range && (range.Subtype == "json" || range.Subtype.EndsWith("+json", StringComparison.Ordinal));

    private static MediaRange Range(MediaType type) => MediaRange.Parse(type.Name ?? "");
}

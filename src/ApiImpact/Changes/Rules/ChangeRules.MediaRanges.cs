using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static (MediaRange Before, MediaRange After)? Ranges(Pair<MediaType> pair) =>
        pair is { Before.Name: { } before, After.Name: { } after } && before != after ? (MediaRange.Parse(before), MediaRange.Parse(after)) : null;

    private static Finding? MediaTypeNameGeneralized(Pair<MediaType> pair) => Ranges(pair) is { } name && name.After.IsRange && name.After.Covers(name.Before) && !name.Before.IsRange
        ? pair.Has(Effect.Widens, $"The media type of the {pair.Place.Part} was generalized from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeNameSpecialized(Pair<MediaType> pair) => Ranges(pair) is { } name && name.Before.IsRange && name.Before.Covers(name.After) && !name.After.IsRange
        ? pair.Has(Effect.Narrows, $"The media type of the {pair.Place.Part} was specialized from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeNameChanged(Pair<MediaType> pair) => Ranges(pair) is { } name && name.Before.Essence == name.After.Essence && name.Before != name.After
        ? Finding.Safe($"The media type of the {pair.Place.Part} changed from '{pair.Before.Name}' to '{pair.After.Name}'.") with { Item = pair.After.Name ?? "" }
        : null;

    private static Finding? MediaTypeSchemaAdded(Pair<MediaType> pair) => pair.Before.Schemas.IsEmpty && !pair.After.Schemas.IsEmpty && !pair.Comparison.Api.IsPartial
        ? pair.Has(Effect.Narrows, $"The {pair.Place.Part} has a schema now.") with { Item = pair.After.Name ?? "" }
        : null;
}

using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads the examples of a message.</summary>
internal static class SampleReader
{
    /// <summary>The example and the named examples; those that stand in a file of their own are not read.</summary>
    public static IEnumerable<Sample> Read(Place media)
    {
        if (media.Member("example") is { } only)
        {
            yield return One(only, null);
        }

        foreach (var (name, reference) in media.Members("examples"))
        {
            if (reference.Followed() is { } example && (example.Member("value") ?? example.Member("dataValue")) is { } value)
            {
                yield return One(value, name);
            }
        }
    }

    /// <summary>The example at <paramref name="value"/>.</summary>
    public static Sample One(Place value, string? name) => new()
    {
        Json = value.Json,
        Positions = value.Document.PositionsBelow(value.Pointer),
        Location = value.Location,
        Name = name,
        Notes = value.Document.Notes,
    };
}

using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads what stands under <c>content</c>: a schema for each media type.</summary>
internal static class ContentReader
{
    /// <summary>The media types of a request body, a response, a parameter or a header.</summary>
    public static IEnumerable<MediaType> Read(Place owner) =>
        from member in owner.Members("content")
        let place = member.Value.Followed()
        where place is not null
        select One(member.Name, place.Value);

    private static MediaType One(string name, Place place) => new()
    {
        Name = name,
        Schemas = SchemaReader.Read(place, "schema") is { } schema ? [schema] : [],
        ItemSchema = SchemaReader.Read(place, "itemSchema"),
        Samples = [.. SampleReader.Read(place)],
        Encodings = [.. Encodings(place)],
        Location = place.Location,
    };

    private static IEnumerable<Encoding> Encodings(Place media) =>
        from member in media.Members("encoding")
        let place = member.Value
        select new Encoding(
            member.Name,
            place.Text("contentType"),
            [.. HeaderReader.Read(place)],
            place.Text("style"),
            place.Flag("explode"),
            place.Flag("allowReserved") ?? false,
            place.Location);
}

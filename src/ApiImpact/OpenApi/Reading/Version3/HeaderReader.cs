using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads the headers of responses and of parts.</summary>
internal static class HeaderReader
{
    /// <summary>The headers, in the order of the document.</summary>
    public static IEnumerable<Header> Read(Place owner) =>
        from member in owner.Members("headers")
        let place = member.Value.Followed()
        where place is not null && !IsIgnored(member.Name) && place.Value.Document.Workspace.View.Shows(place.Value.Json)
        select One(member.Name, place.Value);

    private static Header One(string name, Place place) => new(
        name,
        place.Flag("required") ?? false,
        SchemaReader.Read(place, "schema"),
        place.Text("description"),
        place.Flag("deprecated") ?? false,
        place.Location)
    {
        Explode = place.Flag("explode"),
        Content = [.. ContentReader.Read(place)],
        Extensions = place.Extensions("example", "examples"),
    };

    /// <summary>"If a response header is defined with the name "Content-Type", it SHALL be ignored" (OpenAPI, Response Object).</summary>
    private static bool IsIgnored(string name) => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase);
}

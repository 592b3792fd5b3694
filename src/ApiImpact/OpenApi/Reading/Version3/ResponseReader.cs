using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads responses and their links.</summary>
internal static class ResponseReader
{
    /// <summary>The responses of an operation, in the order of the document.</summary>
    public static IEnumerable<Response> Read(Place operation) =>
        from member in operation.Members("responses")
        let place = member.Value.Followed()
        where place is not null
        select new Response
        {
            Code = new StatusCode(member.Name.EndsWith("xx", StringComparison.Ordinal) ? member.Name.ToUpperInvariant() : member.Name),
            Description = place.Value.Text("description"),
            Content = [.. ContentReader.Read(place.Value)],
            Headers = [.. HeaderReader.Read(place.Value)],
            Links = [.. Links(place.Value)],
            Extensions = place.Value.Extensions(),
            Location = place.Value.Location,
        };

    private static IEnumerable<Link> Links(Place response) =>
        from member in response.Members("links")
        let place = member.Value.Followed()
        where place is not null
        select new Link(member.Name, place.Value.Text("operationId") ?? place.Value.Text("operationRef"), place.Value.Location)
        {
            Definition = (JsonObject)place.Value.Json,
        };
}

using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads servers.</summary>
internal static class ServerReader
{
    /// <summary>The servers of the API, a path item or an operation.</summary>
    public static IEnumerable<Server> Read(Place owner) =>
        from place in owner.Items("servers")
        let url = place.Text("url")
        where url is not null
        select new Server(url, place.Text("description"), [.. Variables(place)], place.Location) { Extensions = Extensions(place) };

    private static JsonObject? Extensions(Place server)
    {
        var extensions = server.Extensions("name");
        foreach (var (name, variable) in server.Members("variables"))
        {
            foreach (var (member, value) in variable.Extensions("description") ?? [])
            {
                extensions ??= [];
                extensions[$"{name} {member}"] = value?.DeepClone();
            }
        }

        return extensions;
    }

    private static IEnumerable<ServerVariable> Variables(Place server) =>
        from member in server.Members("variables")
        select new ServerVariable(member.Name, member.Value.Text("default"), [.. member.Value.Texts("enum")]);
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.OpenStack;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads the operations of one path item.</summary>
internal sealed class OperationReader(PathReader paths, Place item, ImmutableArray<SecurityRequirement>? security)
{
    private readonly ImmutableArray<Parameter> shared = [.. ParameterReader.Read(item)];
    private readonly ImmutableArray<Server> servers = [.. ServerReader.Read(item)];

    /// <summary>Reads one operation, which may stand for many actions; none where the version asked for does not have it yet.</summary>
    public IEnumerable<Operation> Read(Place place, string method, string path)
    {
        return place.Expect(place.Json is JsonObject, "an object") && place.Document.Workspace.View.HasBegun(place.Json)
            ? ActionReader.Split(One(place, method, path), place)
            : [];
    }

    private Operation One(Place place, string method, string path)
    {
        ImmutableArray<Server> own = [.. ServerReader.Read(place)];
        return new Operation
        {
            Method = method,
            Path = path,
            Location = place.Location,
            OperationId = place.Text("operationId"),
            Summary = place.Text("summary") ?? item.Text("summary"),
            Description = place.Text("description") ?? item.Text("description"),
            Tags = [.. place.Texts("tags")],
            Deprecated = place.Flag("deprecated") ?? false,
            Parameters = ParameterReader.Merge(shared, [.. ParameterReader.Read(place)]),
            Request = RequestReader.Read(place),
            Responses = [.. ResponseReader.Read(place)],
            Security = SecurityReader.Requirements(place) ?? security,
            Servers = own.IsEmpty ? servers : own,
            Callbacks = [.. Callbacks(place)],
            Gate = VersionView.GateOf(place),
            Extensions = Extensions(place),
        };
    }

    // What a path item says holds for its operations, unless they say it themselves.
    private JsonObject? Extensions(Place place)
    {
        var own = place.Extensions("externalDocs");
        foreach (var (name, value) in item.Extensions() ?? [])
        {
            own ??= [];
            own.TryAdd(name, value?.DeepClone());
        }

        return own;
    }

    private IEnumerable<Callback> Callbacks(Place place) =>
        from named in place.Members("callbacks")
        let callback = named.Value.Followed()
        where callback is not null
        from expression in callback.Value.Members()
        select new Callback(named.Name, expression.Name, [.. paths.Read(expression.Value, expression.Name)], expression.Value.Location);
}

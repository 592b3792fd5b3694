using System.Collections.Immutable;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.OpenStack;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads parameters.</summary>
internal static class ParameterReader
{
    /// <summary>The parameters of an operation or a path item.</summary>
    public static IEnumerable<Parameter> Read(Place owner) =>
        from item in owner.Items("parameters")
        let parameter = item.Followed() is { } place && place.Document.Workspace.View.Shows(place.Json) ? One(place) : null
        where parameter is not null
        select parameter;

    /// <summary>"These parameters can be overridden at the operation level, but cannot be removed there" (OpenAPI, Path Item Object).</summary>
    public static ImmutableArray<Parameter> Merge(ImmutableArray<Parameter> shared, ImmutableArray<Parameter> own) => shared.IsEmpty
        ? own
        : [.. shared.Where(outer => !own.Any(inner => inner.Name == outer.Name && inner.In == outer.In)), .. own];

    private static Parameter? One(Place place)
    {
        var name = place.Text("name");
        ParameterPlace? where = place.Text("in") switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            "header" => ParameterPlace.Header,
            "cookie" => ParameterPlace.Cookie,
            "querystring" => ParameterPlace.QueryString,
            _ => null,
        };
        if (name is null || where is null)
        {
            place.Report(OpenApiRules.MemberMissing, $"a parameter needs a 'name' and an 'in' that OpenAPI knows; '{name ?? place.Key}' is left out");
            return null;
        }

        return new Parameter
        {
            Name = name,
            In = where.Value,
            Required = where == ParameterPlace.Path || (place.Flag("required") ?? false),
            Schema = SchemaReader.Read(place, "schema"),
            Description = place.Text("description"),
            Deprecated = place.Flag("deprecated") ?? false,
            Style = place.Text("style"),
            Explode = place.Flag("explode"),
            AllowReserved = place.Flag("allowReserved") ?? false,
            AllowEmptyValue = place.Flag("allowEmptyValue") ?? false,
            Content = [.. ContentReader.Read(place)],
            Gate = VersionView.GateOf(place),
            Extensions = place.Extensions("example", "examples"),
            Location = place.Location,
        };
    }
}

using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.Version3;

/// <summary>Reads how callers authenticate.</summary>
internal static class SecurityReader
{
    /// <summary>The alternatives that the API or an operation states; null where it states nothing.</summary>
    public static ImmutableArray<SecurityRequirement>? Requirements(Place owner) => owner.Member("security") is null
        ? null
        : [.. owner.Items("security").Select(static alternative =>
            new SecurityRequirement([.. alternative.Members(isMap: true).Select(scheme => new RequiredScheme(scheme.Name, [.. alternative.Texts(scheme.Name)]))]))];

    /// <summary>The schemes under <paramref name="name"/>, in the order of the document.</summary>
    public static IEnumerable<SecurityScheme> Schemes(Place owner, string name) =>
        from member in owner.Members(name)
        let place = member.Value.Followed()
        where place is not null
        let type = place.Value.Text("type")
        where type is not null
        select new SecurityScheme
        {
            Name = member.Name,
            Type = type,
            Definition = (JsonObject)place.Value.Json,
            Location = place.Value.Location,
        };
}

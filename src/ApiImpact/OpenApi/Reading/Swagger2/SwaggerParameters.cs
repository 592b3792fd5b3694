using System.Collections.Immutable;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.OpenStack;

namespace ApiImpact.OpenApi.Reading.Swagger2;

/// <summary>Reads the parameters of Swagger 2.0, of which two kinds are the body.</summary>
internal static class SwaggerParameters
{
    /// <summary>The parameters of an operation or a path item, references followed.</summary>
    public static ImmutableArray<Place> Read(Place owner) => [.. owner.Items("parameters").Select(static item => item.Followed()).OfType<Place>()];

    /// <summary>Those of the path item, but for the ones that the operation gives itself, and those of the operation.</summary>
    public static ImmutableArray<Place> Merge(ImmutableArray<Place> shared, ImmutableArray<Place> own) =>
        [.. shared.Where(outer => !own.Any(inner => Identity(inner) == Identity(outer))), .. own];

    /// <summary>The parameter, where it is none of the body.</summary>
    public static Parameter? Outside(Place place)
    {
        var name = place.Text("name");
        ParameterPlace? where = place.Text("in") switch
        {
            "path" => ParameterPlace.Path,
            "query" => ParameterPlace.Query,
            "header" => ParameterPlace.Header,
            _ => null,
        };
        if (place.Text("in") is "body" or "formData")
        {
            return null;
        }

        if (name is null || where is null)
        {
            place.Report(OpenApiRules.MemberMissing, $"a parameter needs a 'name' and an 'in' that Swagger 2.0 knows; '{name ?? place.Key}' is left out");
            return null;
        }

        var (style, explode) = Serialisation(place, where.Value);
        return new Parameter
        {
            Name = name,
            In = where.Value,
            Required = where == ParameterPlace.Path || (place.Flag("required") ?? false),
            Schema = SwaggerSchemas.Inline(place),
            Description = place.Text("description"),
            Style = style,
            Explode = explode,
            AllowEmptyValue = place.Flag("allowEmptyValue") ?? false,
            Gate = VersionView.GateOf(place),
            Extensions = place.Extensions(),
            Location = place.Location,
        };
    }

    /// <summary>How OpenAPI 3 names what <c>collectionFormat</c> says of an array; nothing for other types.</summary>
    private static (string? Style, bool? Explode) Serialisation(Place place, ParameterPlace where) => place.Text("type") != "array"
        ? (null, null)
        : place.Text("collectionFormat") switch
        {
            "multi" => ("form", true),
            "ssv" => ("spaceDelimited", false),
            "tsv" => ("tabDelimited", false),
            "pipes" => ("pipeDelimited", false),
            _ => (where == ParameterPlace.Query ? "form" : "simple", false),
        };

    private static (string?, string?) Identity(Place place) => place.Text("in") == "body" ? ("body", null) : (place.Text("in"), place.Text("name"));
}

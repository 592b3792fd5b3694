using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Validation;

/// <summary>Values, types and counts in words.</summary>
internal static class Words
{
    private static readonly (JsonTypes Type, string Name)[] Names =
    [
        (JsonTypes.Null, "null"), (JsonTypes.Boolean, "a boolean"), (JsonTypes.Number, "a number"),
        (JsonTypes.String, "a string"), (JsonTypes.Array, "an array"), (JsonTypes.Object, "an object"),
    ];

    /// <summary>The type of a value: <c>a string</c>.</summary>
    public static string Of(JsonData value) => value.Type == JsonTypes.Number && value.Number.IsInteger ? "an integer" : Names.First(name => name.Type == value.Type).Name;

    /// <summary>A set of types: <c>a string or null</c>.</summary>
    public static string Of(JsonTypes types, bool integersOnly) => types == JsonTypes.None ? "of no type" : string.Join(" or ",
        from name in Names where (types & name.Type) != JsonTypes.None select name.Type == JsonTypes.Number && integersOnly ? "an integer" : name.Name);

    /// <summary>A value as JSON, shortened.</summary>
    public static string Quote(JsonData value)
    {
        var json = JsonText.WriteLine(value.ToNode());
        return json.Length <= 80 ? json : $"{json[..76]}...";
    }

    /// <summary>The first values of a list.</summary>
    public static string List(ImmutableArray<JsonData> values) => string.Join(", ", values.Take(12).Select(Quote)) + (values.Length > 12 ? ", ..." : "");

    /// <summary>A count with its noun.</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

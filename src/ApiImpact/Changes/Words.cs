using ApiImpact.Model;

namespace ApiImpact.Changes;

/// <summary>How parts of an API are named in sentences.</summary>
internal static class Words
{
    /// <summary><c>query parameter 'limit'</c>.</summary>
    public static string Of(Parameter parameter) => $"{Place(parameter.In)} parameter '{parameter.Name}'";

    /// <summary>The place of a parameter, as OpenAPI writes it.</summary>
    public static string Place(ParameterPlace place) => place switch
    {
        ParameterPlace.Path => "path",
        ParameterPlace.Query => "query",
        ParameterPlace.Header => "header",
        ParameterPlace.Cookie => "cookie",
        _ => "querystring",
    };

    /// <summary>The sentence with its first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>What stands for nothing in a sentence.</summary>
    public static string Quoted(string? text) => text is null ? "nothing" : $"'{text}'";
}

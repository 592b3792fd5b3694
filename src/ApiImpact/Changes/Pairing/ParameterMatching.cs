using System.Collections.Immutable;
using ApiImpact.Model;

namespace ApiImpact.Changes.Pairing;

/// <summary>Matches parameters: path parameters by the position of their placeholder, the others by place and name.</summary>
internal static class ParameterMatching
{
    /// <summary>Matches the parameters of an operation.</summary>
    public static Matched<Parameter> Match(OperationPair pair)
    {
        var before = OperationUrl.Placeholders(pair.Before.Path);
        var after = OperationUrl.Placeholders(pair.After.Path);

        // A spec may write a prefix more or less than the baseline does: positions are counted from the end.
        var matched = Matched<Parameter>.By(
            pair.Before.Parameters,
            pair.After.Parameters,
            Key,
            parameter => parameter.In == ParameterPlace.Path ? Position(pair.Before.Parameters.Contains(parameter) ? before : after, parameter.Name) : null);

        // What is left over then, /{project_id} before the path of the baseline, is that prefix.
        return pair.IsPartial ? matched with { Added = matched.Added.RemoveAll(parameter => parameter.In == ParameterPlace.Path && IsPrefix(before, after, parameter.Name)) } : matched;
    }

    private static bool IsPrefix(ImmutableArray<string> before, ImmutableArray<string> after, string name) =>
        after.LastIndexOf(name) is var index and >= 0 && after.Length - index > before.Length;

    // "Header names are case insensitive" (RFC 9110, 5.1); "Names of parameters are case sensitive" (OpenAPI) otherwise.
    private static string? Key(Parameter parameter) => parameter.In switch
    {
        ParameterPlace.Path => null,
        ParameterPlace.Header => $"header {parameter.Name.ToLowerInvariant()}",
        _ => $"{parameter.In} {parameter.Name}",
    };

    private static string? Position(ImmutableArray<string> placeholders, string name) =>
        placeholders.LastIndexOf(name) is var index and >= 0 ? $"path {placeholders.Length - index}" : $"path {name}";
}

using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static Finding? EncodingChanged(Pair<MediaType> pair) => Encodings(pair) is { Length: > 0 } names
        ? Finding.Breaks($"The encoding of {string.Join(", ", names)} in the {pair.Place.Part} changed.") with { Item = pair.After.Name ?? "" }
        : PartHeaders(pair);

    /// <summary>The parts whose format, style, or demanded headers are others than before.</summary>
    private static string[] Encodings(Pair<MediaType> pair) => Changed(pair, Form);

    private static Finding? PartHeaders(Pair<MediaType> pair) => Changed(pair, Headers) is { Length: > 0 } names
        ? Finding.Open($"What is said of the headers of {string.Join(", ", names)} in the {pair.Place.Part} changed.", "whether a part is read without them is not stated") with { Item = pair.After.Name ?? "" }
        : null;

    private static string[] Changed(Pair<MediaType> pair, Func<Model.Encoding?, string> form) => pair.Comparison.Api.IsPartial ? [] :
    [
        .. from name in pair.Before.Encodings.Concat(pair.After.Encodings).Select(static encoding => encoding.Property).Distinct(StringComparer.Ordinal)
           let before = pair.Before.Encodings.FirstOrDefault(encoding => encoding.Property == name)
           let after = pair.After.Encodings.FirstOrDefault(encoding => encoding.Property == name)
           where form(before) != form(after)
           select $"'{name}'",
    ];

    private static string Form(Model.Encoding? encoding) => encoding is null
        ? "   False "
        : $"{encoding.ContentType} {encoding.Style} {encoding.Explode} {encoding.AllowReserved} {string.Join(',', encoding.Headers.Where(static header => header.Required == true).Select(static header => header.Name.ToLowerInvariant()).Order(StringComparer.Ordinal))}";

    private static string Headers(Model.Encoding? encoding) => encoding is null ? "" : string.Join('\n', encoding.Headers
        .OrderBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
        .Select(static header => $"{header.Name.ToLowerInvariant()} {header.Description} {header.Explode} {Edits.SchemaMessage.SchemaOf(header)?.Json?.ToJsonString()}"));
}

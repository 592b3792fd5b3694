using System.Collections.Immutable;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Literals;

namespace ApiImpact.Dialects.Statements;

/// <summary>Finds all URLs in a passage.</summary>
internal static class UrlScan
{
    /// <summary>The URLs that begin with a slash, a host or a placeholder for one, in order.</summary>
    public static ImmutableArray<WrittenUrl> Rooted(Passage passage)
    {
        if (passage.Part is ValuePart)
        {
            return [];
        }

        var text = passage.Text;
        var urls = ImmutableArray.CreateBuilder<WrittenUrl>();
        for (var at = 0; at < text.Length; at++)
        {
            if (CanBegin(text, at) && Read(passage, at, relative: false) is { } url && url.Local.Length > 1)
            {
                urls.Add(url);
                at = url.Local.End - 1;
            }
        }

        return urls.ToImmutable();
    }

    /// <summary>The URL that begins at <paramref name="at"/>, which may begin without a slash.</summary>
    public static WrittenUrl? At(Passage passage, int at) => Read(passage, at, relative: true);

    private static WrittenUrl? Read(Passage passage, int at, bool relative) => passage.CodeAt(at) is { } code
        ? UrlReader.ReadAt(passage.Text, at, code.End, relative, quoted: true)
        : UrlReader.ReadAt(passage.Text, at, passage.Text.Length, relative);

    private static bool CanBegin(string text, int at) => text[at] switch
    {
        '/' => at == 0 || (!char.IsLetterOrDigit(text[at - 1]) && text[at - 1] is not ('/' or '.' or '_' or '-' or '}' or '>' or ')' or '<')),
        'h' or 'H' or 'U' or 'E' => (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (text.AsSpan(at).StartsWith("http", StringComparison.OrdinalIgnoreCase) || UrlReader.BeginsWithRoot(text.AsSpan(at))),
        '{' or '<' or '$' or '%' => at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '`' or '\'' or '"' or '*' or '(',
        _ => false,
    };
}

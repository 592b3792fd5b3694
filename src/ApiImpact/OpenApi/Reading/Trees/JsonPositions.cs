using System.Buffers;
using System.Text.Json;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading.Trees;

/// <summary>Finds where the values of a JSON document stand. The document was read before: what is wrong with it is reported already.</summary>
internal static class JsonPositions
{
    private const int TooDeep = -1;

    private static readonly SearchValues<char> Delimiters = SearchValues.Create("{}[],: \t\r\n");

    /// <summary>One pass over the text.</summary>
    public static PositionTree Find(SourceText source)
    {
        var text = source.Text;
        var builder = new PositionTree.Builder(source);
        var open = new Stack<(int Handle, bool IsObject)>();
        TextSpan? key = null;
        string? decodedKey = null;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfToken(text, at);
            switch (text[at])
            {
                case '{' or '[':
                    // What the reader leaves out as too deep needs no positions.
                    open.Push((open.Count > DocumentTree.MaxDepth ? TooDeep : builder.Begin(key, decodedKey, at), text[at] == '{'));
                    (key, decodedKey) = (null, null);
                    break;
                case '}' or ']':
                    if (open.TryPop(out var closed) && closed.Handle != TooDeep)
                    {
                        builder.End(closed.Handle, end);
                    }

                    break;
                case '"' when key is null && open.TryPeek(out var around) && around.IsObject:
                    key = TextSpan.FromBounds(at, end);
                    decodedKey = Decoded(text.AsSpan(at, end - at));
                    break;
                case ',' or ':' or '/' or ' ' or '\t' or '\r' or '\n' or '\uFEFF':
                    break;
                default:
                    if (!open.TryPeek(out var owner) || owner.Handle != TooDeep)
                    {
                        builder.End(builder.Begin(key, decodedKey, at), end);
                    }

                    (key, decodedKey) = (null, null);
                    break;
            }

            at = end;
        }

        return builder.Build();
    }

    private static int EndOfToken(string text, int at) => text[at] switch
    {
        '"' => EndOfString(text, at),
        '/' when text.AsSpan(at).StartsWith("//", StringComparison.Ordinal) => After(text, text.IndexOf('\n', at)),
        '/' when text.AsSpan(at).StartsWith("/*", StringComparison.Ordinal) => After(text, text.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 1 : -1),
        '{' or '}' or '[' or ']' or ',' or ':' or '/' or ' ' or '\t' or '\r' or '\n' or '\uFEFF' => at + 1,
        _ => text.AsSpan(at).IndexOfAny(Delimiters) is var length and > 0 ? at + length : text.Length,
    };

    private static int After(string text, int last) => last < 0 ? text.Length : last + 1;

    private static int EndOfString(string text, int quote)
    {
        for (var at = quote + 1; at < text.Length; at++)
        {
            at += text.AsSpan(at).IndexOfAny('"', '\\') is var next and >= 0 ? next : text.Length - at;
            if (at < text.Length && text[at] == '"')
            {
                return at + 1;
            }

            at++;
        }

        return text.Length;
    }

    /// <summary>The key that a quoted string with escapes stands for; null for one without.</summary>
    private static string? Decoded(ReadOnlySpan<char> quoted)
    {
        if (!quoted.Contains('\\'))
        {
            return null;
        }

        try
        {
            return JsonElement.Parse(quoted).GetString();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}

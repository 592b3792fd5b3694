using System.Xml;

namespace ApiImpact.Reporting;

/// <summary>XML 1.0 has no place for most control characters and for lone surrogates, not even as references.</summary>
internal static class XmlCharacters
{
    /// <summary>The text with a replacement character (U+FFFD) for each that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        char[]? cleaned = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(text[at]))
            {
                cleaned ??= text.ToCharArray();
                cleaned[at] = '\uFFFD';
            }
        }

        return cleaned is null ? text : new string(cleaned);
    }
}

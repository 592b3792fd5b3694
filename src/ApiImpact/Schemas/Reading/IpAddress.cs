using System.Globalization;

namespace ApiImpact.Schemas.Reading;

/// <summary>The text forms of IP addresses: RFC 2673, 3.2, and RFC 4291, 2.2.</summary>
internal static class IpAddress
{
    /// <summary>Whether a text is four decimal octets with dots between them.</summary>
    public static bool IsVersion4(string text) => text.Split('.') is { Length: 4 } parts && parts.All(IsOctet);

    /// <summary>Whether a text is eight groups of hexadecimal digits, one run of which may be left out, and the last two of which may be an IPv4 address.</summary>
    public static bool IsVersion6(string text)
    {
        var halves = text.Split("::");
        if (halves.Length > 2)
        {
            return false;
        }

        var groups = 0;
        for (var half = 0; half < halves.Length; half++)
        {
            var parts = halves[half].Length == 0 ? [] : halves[half].Split(':');
            for (var at = 0; at < parts.Length; at++)
            {
                var isLast = half == halves.Length - 1 && at == parts.Length - 1;
                if (isLast && parts[at].Contains('.', StringComparison.Ordinal))
                {
                    if (!IsVersion4(parts[at]))
                    {
                        return false;
                    }

                    groups += 2;
                }
                else if (parts[at].Length is 0 or > 4 || !parts[at].All(char.IsAsciiHexDigit))
                {
                    return false;
                }
                else
                {
                    groups++;
                }
            }
        }

        return halves.Length == 2 ? groups <= 7 : groups == 8;
    }

    private static bool IsOctet(string text) =>
        text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit) && (text.Length == 1 || text[0] != '0') && int.Parse(text, CultureInfo.InvariantCulture) <= 255;
}

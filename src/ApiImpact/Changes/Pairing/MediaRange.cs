namespace ApiImpact.Changes.Pairing;

/// <summary>A media type or a range of them (RFC 9110, 12.5.1): <c>application/json; charset=utf-8</c>, <c>application/*</c>.</summary>
internal readonly record struct MediaRange(string Type, string Subtype, string Parameters)
{
    /// <summary>Reads a name; what is not a media type is a range by that name alone.</summary>
    public static MediaRange Parse(string name)
    {
        var semicolon = name.IndexOf(';', StringComparison.Ordinal);
        var essence = (semicolon < 0 ? name : name[..semicolon]).Trim().ToLowerInvariant();
        var parameters = semicolon < 0
            ? ""
            : string.Join(';', name[(semicolon + 1)..].Split(';').Select(static part => part.Trim().ToLowerInvariant()).Order(StringComparer.Ordinal));
        var slash = essence.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new MediaRange(essence, "", parameters) : new MediaRange(essence[..slash], essence[(slash + 1)..], parameters);
    }

    /// <summary>Type and subtype.</summary>
    public string Essence => Subtype.Length == 0 ? Type : $"{Type}/{Subtype}";

    /// <summary>Whether it stands for many types.</summary>
    public bool IsRange => Subtype == "*" || Type == "*";

    /// <summary>Whether every type of <paramref name="other"/> is one of this; a suffix counts, <c>application/*+json</c>.</summary>
    public bool Covers(MediaRange other) =>
        (Type == "*" || Type == other.Type)
        && (Subtype == "*" || Subtype == other.Subtype
            || (Subtype.StartsWith("*+", StringComparison.Ordinal) && other.Subtype.EndsWith(Subtype[1..], StringComparison.Ordinal)))
        && (Parameters.Length == 0 || Parameters == other.Parameters);
}

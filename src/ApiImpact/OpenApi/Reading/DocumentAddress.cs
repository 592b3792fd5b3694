namespace ApiImpact.OpenApi.Reading;

/// <summary>
/// Where the files of a workspace are: by their paths relative to the folder of the root document, with <c>/</c>, or, fetched from elsewhere, by their
/// address. OpenAPI 3.2: <c>$self</c> "provides the self-assigned URI of this document, which also serves as its base URI", so that absolute
/// references below it lead to the files below the folder.
/// </summary>
/// <param name="Root">The file of the root document.</param>
/// <param name="Self">What the root document says its own address is; null where it says nothing, or nothing absolute.</param>
internal sealed record DocumentAddress(string Root, Uri? Self)
{
    /// <summary>The file that a reference in <paramref name="from"/> leads to; an absolute address for one elsewhere; null where it leads out of the folder.</summary>
    public string? Of(string from, string reference)
    {
        if (Uri.TryCreate(from, UriKind.Absolute, out var remote) && IsHttp(remote))
        {
            return Elsewhere(remote, reference);
        }

        return reference.Contains(':', StringComparison.Ordinal) || reference.StartsWith('/') ? Absolute(reference) : Below(from, reference);
    }

    /// <summary>The address of a document that is not in the folder; null for a path in it.</summary>
    public static Uri? Remote(string file) => Uri.TryCreate(file, UriKind.Absolute, out var address) && IsHttp(address) ? address : null;

    private string? Absolute(string reference)
    {
        if (!(Self is null ? Uri.TryCreate(reference, UriKind.Absolute, out var target) : Uri.TryCreate(Self, reference, out target)))
        {
            return null;
        }

        if (Self is not null && target == Self)
        {
            return Root;
        }

        if (Self is not null && new Uri(Self, ".") is var folder && target.AbsoluteUri.StartsWith(folder.AbsoluteUri, StringComparison.Ordinal))
        {
            return Below(Root, target.AbsoluteUri[folder.AbsoluteUri.Length..]);
        }

        return IsHttp(target) ? target.AbsoluteUri : null;
    }

    private static string? Elsewhere(Uri from, string reference) => Uri.TryCreate(from, reference, out var target) && IsHttp(target) ? target.AbsoluteUri : null;

    private static string? Below(string from, string reference)
    {
        if (reference.Contains('\\', StringComparison.Ordinal))
        {
            return null;
        }

        List<string> segments = [.. from.Split('/')[..^1]];
        foreach (var segment in Uri.UnescapeDataString(reference).Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    private static bool IsHttp(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}

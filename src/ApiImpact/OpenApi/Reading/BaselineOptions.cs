using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Reading;

/// <summary>How a baseline is read.</summary>
internal sealed record BaselineOptions
{
    /// <summary>Nothing but the document itself, as of its newest version.</summary>
    public static BaselineOptions Default { get; } = new();

    /// <summary>The microversion as of which the document is seen; null for the newest that it knows.</summary>
    public Microversion? AsOf { get; init; }

    /// <summary>
    /// Opens another file by its path relative to the folder of the document, with <c>/</c> and without <c>..</c>; gives null where it cannot.
    /// Null: the document stands alone. <see cref="DocumentFolder"/> is one for files, and a git revision has its own.
    /// </summary>
    public Func<string, SourceText?>? OpenFile { get; init; }

    /// <summary>Fetches a document from its http or https address. Null: nothing is fetched.</summary>
    public Func<Uri, RemoteDocument>? OpenRemote { get; init; }
}

/// <summary>What fetching a document gave.</summary>
/// <param name="Source">The document; null where it could not be fetched.</param>
/// <param name="Fault">Why not, in words for a report.</param>
internal sealed record RemoteDocument(SourceText? Source, string Fault);

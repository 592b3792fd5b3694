using System.Collections.Immutable;
using ApiImpact.Model;
using ApiImpact.Schemas.RegularExpressions;

namespace ApiImpact.Schemas.Reading;

/// <summary>A format in the words of a dialect, which says whether it is asserted.</summary>
/// <param name="Name">The value of the keyword.</param>
/// <param name="Dialect">The dialect.</param>
internal sealed record NamedFormat(string Name, SchemaDialect Dialect)
{
    /// <summary>Whether a string that is not of the format is surely rejected.</summary>
    public bool IsAsserted => Dialect == SchemaDialect.Draft4 && Name is "date-time" or "email" or "hostname" or "ipv4" or "ipv6" or "uri";

    /// <summary>Strings that read well.</summary>
    public ImmutableArray<string> Examples => TextFormat.Examples(Name);

    /// <summary>Strings that are surely accepted; null where none are known.</summary>
    public Language? Inner => FormatLanguages.Inner(Name, Dialect);

    /// <summary>All strings that may be accepted; null where that is not known to be fewer than all.</summary>
    public Language? Outer => IsAsserted ? FormatLanguages.Outer(Name) : null;
}

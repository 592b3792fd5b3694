using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.OpenApi.Reading.OpenStack;

namespace ApiImpact.OpenApi.Applying;

/// <summary>How one change is put behind a version, in a document that tells versions apart.</summary>
/// <param name="Since">The version from which on the change is there; null where it comes under none, or the document does not tell versions apart.</param>
/// <param name="IsUnnumbered">Whether the change comes under a version whose number nobody states.</param>
internal sealed record Versioning(Microversion? Since, bool IsUnnumbered)
{
    /// <summary>What holds for an operation of a spec; a document without versions of its own carries none.</summary>
    public static Versioning Of(Operation operation, Spec spec, ImmutableArray<Microversion> known, ApplyOptions options)
    {
        var gate = operation.Gate ?? spec.Gate;
        return known.IsEmpty || (gate is null && options.Version is null) ? new Versioning(null, false)
            : Microversion.TryParse(gate?.Since, out var stated) ? new Versioning(stated, false)
            : new Versioning(options.Version, options.Version is null);
    }

    /// <summary>The last version without the change.</summary>
    public Microversion? Until => Since is { Minor: > 0 } since ? since with { Minor = since.Minor - 1 } : null;

    /// <summary>The part with its first version stated.</summary>
    public JsonObject From(JsonObject part)
    {
        if (Since is { } since)
        {
            Extension(part)["min-ver"] = since.ToString();
        }

        return part;
    }

    /// <summary>States the last version of a part, unless it states one; gives whether it was possible.</summary>
    public bool End(JsonObject part)
    {
        if (VersionBounds.Of(part).Until is null)
        {
            if (Until is not { } until)
            {
                return false;
            }

            Extension(part)["max-ver"] = until.ToString();
        }

        return true;
    }

    /// <summary>Whether a part is there in the version of the change.</summary>
    public bool Shows(JsonNode? part) => Since is not { } since || VersionBounds.Of(part).Contains(since);

    private static JsonObject Extension(JsonObject part)
    {
        if (part[VersionBounds.Extension] is not JsonObject extension)
        {
            part[VersionBounds.Extension] = extension = [];
        }

        return extension;
    }
}

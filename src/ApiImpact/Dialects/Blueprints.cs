using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Dialects;

/// <summary>Finds the blueprint, bug or story that a spec belongs to: the first address of one in its text.</summary>
internal static partial class Blueprints
{
    [GeneratedRegex(@"https?://(?:blueprints|bugs)\.launchpad\.net/(?:(?<project>[\w-]+)/\+)?[^\s>`)\]]+|https?://storyboard\.openstack\.org/[^\s>`)\]]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Address { get; }

    /// <summary>The blueprint; null where the spec names none.</summary>
    public static Blueprint? Find(SourceText source)
    {
        if (Address.Match(source.Text) is not { Success: true } match)
        {
            return null;
        }

        var url = match.Value.TrimEnd('.', ',', '/', ';', '_');
        return new Blueprint(url[(url.LastIndexOf('/') + 1)..], url, match.Groups["project"] is { Success: true, Value: var project } ? project : null, new Location(source, new TextSpan(match.Index, url.Length)));
    }
}

using System.Text.RegularExpressions;
using ApiImpact.Diagnostics;
using ApiImpact.Rst.Syntax;
using ApiImpact.Text;

namespace ApiImpact.Dialects;

/// <summary>Finds the blueprint, bug or story that a spec belongs to: the first address of one in its text.</summary>
internal static partial class Blueprints
{
    [GeneratedRegex(@"https?://(?:blueprints|bugs)\.launchpad\.net/(?:(?<project>[\w-]+)/\+)?[^\s>`)\]]+|https?://storyboard\.openstack\.org/[^\s>`)\]]+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Address { get; }

    /// <summary>The names that templates give as examples; the advice around them is often left in a comment.</summary>
    private static readonly string[] OfTemplates = ["awesome-thing", "example"];

    /// <summary>The blueprint; null where the spec names none. What stands in a comment counts only where nothing else does.</summary>
    public static Blueprint? Find(RstDocument document)
    {
        var source = document.Source;
        var found = Address.Matches(source.Text).Select(match => Of(source, match)).Where(static blueprint => !OfTemplates.Contains(blueprint.Name)).ToList();
        if (found.Count < 2)
        {
            return found.FirstOrDefault();
        }

        var comments = document.Descendants().OfType<Comment>().Select(static comment => comment.Span).ToList();
        return found.Find(blueprint => !comments.Exists(comment => comment.Contains(blueprint.Location.Span.Start))) ?? found[0];
    }

    private static Blueprint Of(SourceText source, Match match)
    {
        var url = match.Value.TrimEnd('.', ',', '/', ';', '_');
        return new Blueprint(url[(url.LastIndexOf('/') + 1)..], url, match.Groups["project"] is { Success: true, Value: var project } ? project : null, new Location(source, new TextSpan(match.Index, url.Length)));
    }
}

using System.Text.RegularExpressions;
using ApiImpact.Dialects.Outlines;
using ApiImpact.Dialects.Statements;
using ApiImpact.Literals;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.Dialects.Facts;

/// <summary>Reads the parameters of operations from URLs, labelled lists and tables; sentences are read by <see cref="QueryWords"/>.</summary>
internal static partial class ParameterFacts
{
    [GeneratedRegex(@"^[\s`*'""\-+]*(?<name>\{[\w-]+\}|[A-Za-z_][\w.:\-]*?)(?<quoted>[`*'""]+)?\s*(?<rest>$|[:=,(\[\u2013]|-\s|-+>|\s-|(?<=[`'""])|(?=\n)|\bis\b|\bwill\b|\bto\b)", RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NameFirst { get; }

    [GeneratedRegex(@"\bquery\b[\w\s-]{0,20}\b(?:param(?:eter)?s?|arg(?:ument)?s?|options?|filters?|keys?|strings?)\b[^.]{0,60}:?\s*$|\b(?:param(?:eter)?s?|arg(?:ument)?s?|filters?)\b[^.]{0,30}\b(?:query|URL|URI)\b[^.]{0,40}:?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex AnnouncesQuery { get; }

    [GeneratedRegex(@"^(?:none|n/?a|no|not|the|this|it|there|see|same|and|or|if|GET|POST|PUT|PATCH|DELETE)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NoName { get; }

    /// <summary>The parameters, in reading order.</summary>
    public static IEnumerable<ParameterFact> Read(Outline outline, Ownership ownership, IEnumerable<StatedOperation> operations)
    {
        foreach (var operation in operations)
        {
            foreach (var mention in operation.Mentions)
            {
                foreach (var name in mention.Url.Query)
                {
                    yield return new ParameterFact(operation, name, ParameterPlace.Query, null, null, mention.Location);
                }
            }
        }

        foreach (var passage in outline.Passages)
        {
            // A path that is shown once more without its method, for the sake of its query.
            foreach (var url in passage.Urls.Where(static url => !url.Query.IsEmpty))
            {
                foreach (var operation in operations.Where(operation => operation.Method == "GET" && OperationKey.SameTemplate(operation.Url, url)))
                {
                    foreach (var name in url.Query)
                    {
                        yield return new ParameterFact(operation, name, ParameterPlace.Query, null, null, passage.Locate(url.Local));
                    }
                }
            }

            foreach (var (name, place, type, description, local) in Labelled(outline, passage).Concat(ParameterTables.Read(outline, passage)).Concat(QueryWords.Read(passage)))
            {
                foreach (var owner in ownership.OfParameter(passage, local))
                {
                    if (place == ParameterPlace.QueryString && owner.Method is not ("GET" or "HEAD" or "DELETE"))
                    {
                        continue;
                    }

                    var inPath = owner.Url.Segments.Any(segment => segment.Kind == SegmentKind.Placeholder && segment.Text.Trim('{', '}') == name);
                    if (inPath || place is not ParameterPlace.Path)
                    {
                        yield return new ParameterFact(owner, name, inPath ? ParameterPlace.Path : place == ParameterPlace.QueryString ? ParameterPlace.Query : place, type, description, passage.Locate(local));
                    }
                }
            }
        }

        foreach (var fact in QueryWords.ReadOptions(outline, ownership))
        {
            yield return fact;
        }
    }

    /// <summary>Names under a label or an announcement: the first word of each item, or the words after the label.</summary>
    private static IEnumerable<WrittenParameter> Labelled(Outline outline, Passage passage)
    {
        if (passage.Part is not (null or TextPart or HeaderPart) || passage.Kind is PassageKind.Heading or PassageKind.Cell)
        {
            yield break;
        }

        if (LabelOf(outline, passage) is var (label, start) && PlaceNamed(label) is { } named)
        {
            foreach (var (name, local) in QueryWords.Names(passage.Text, start))
            {
                yield return new WrittenParameter(name, named, null, null, local);
            }
        }

        if (PlaceOf(outline, passage) is not { } place || NameFirst.Match(passage.Text) is not { Success: true } match)
        {
            yield break;
        }

        var group = match.Groups["name"];
        var written = group.Value.Trim('{', '}');
        if (!NoName.IsMatch(written) && written.Length > 1)
        {
            var rest = passage.Text[match.Groups["rest"].Index..];
            yield return new WrittenParameter(written, place, TypeWords.BeforeDescription(rest), CodeDescriptions.Clean(rest), new TextSpan(group.Index, group.Length));
        }
    }

    /// <summary>The label of a passage and where its value begins; a field's body has the label of the field's name.</summary>
    private static (LabelKind Kind, int ValueStart)? LabelOf(Outline outline, Passage passage) =>
        passage.Label is { } own ? (own.Kind, own.ValueStart)
        : passage.Scope.Kind == ScopeKind.Item && outline.Passages[passage.Scope.Start] is { Kind: PassageKind.Term, Label: { } label } head && label.ValueStart >= head.Text.Length ? (label.Kind, 0)
        : null;

    private static ParameterPlace? PlaceNamed(LabelKind label) => label switch
    {
        LabelKind.QueryParameters or LabelKind.UrlParameters => ParameterPlace.Query,
        LabelKind.PathParameters => ParameterPlace.Path,
        LabelKind.Parameters => ParameterPlace.QueryString,
        _ => null,
    };

    /// <summary>Where the parameters of the list that an item stands in are sent; null where the list is not one of parameters.</summary>
    private static ParameterPlace? PlaceOf(Outline outline, Passage passage)
    {
        var isEntry = passage.IsHead || (passage.Scope.Kind == ScopeKind.Literal && passage.Label is null);
        var list = passage.Scope.Kind == ScopeKind.Literal ? passage.Scope : passage.Scope.Nearest(ScopeKind.List);
        if (!isEntry || list is null)
        {
            return null;
        }

        var lead = outline.LeadOf(list);
        return lead?.Label?.Kind switch
        {
            // A request without a body can only send them in the query; see Read.
            LabelKind.Parameters => ParameterPlace.QueryString,
            LabelKind.QueryParameters or LabelKind.UrlParameters => ParameterPlace.Query,
            LabelKind.PathParameters => ParameterPlace.Path,
            null when lead is not null && list.Kind == ScopeKind.List && AnnouncesQuery.IsMatch(lead.Text.TrimEnd()) && lead.Introduces => ParameterPlace.Query,
            _ => null,
        };
    }
}

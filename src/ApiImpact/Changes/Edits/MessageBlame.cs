using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>Finds the edits that make a message break.</summary>
internal sealed class MessageBlame(SchemaJudge judge)
{
    /// <summary>Of the places that a refuted message reaches, the edits that do it: those that break at their own place, each taken alone.</summary>
    public IEnumerable<(EditSite Site, SchemaReach Reach, SchemaEdit Edit)> Of(IReadOnlyList<(EditSite Site, SchemaReach Reach)> places)
    {
        var found = places.SelectMany(place => AtPlace(place.Site, place.Reach)).ToList();
        if (found.Count == 0)
        {
            // Under a keyword that turns effects around, an edit that is harmless at its own place is not so for the message.
            found =
            [
                .. from place in places
                   where place.Reach.IsMixed
                   from edit in place.Site.Difference.Edits
                   where edit.Kind.Effect != Effect.None
                   select (place.Site, place.Reach, edit),
            ];
        }

        return found.Count > 0 ? found :
            from place in places
            from edit in place.Site.Difference.Edits
            where edit.Kind.Effect.For(place.Site.Sender) == Verdict.Breaking
            select (place.Site, place.Reach, edit);
    }

    private IEnumerable<(EditSite Site, SchemaReach Reach, SchemaEdit Edit)> AtPlace(EditSite site, SchemaReach reach)
    {
        var suspects = site.Difference.Edits.Where(edit => edit.Kind.Effect.MayBreak(site.Sender)).ToList();
        if (suspects.Count == 0 || judge.Judge(site.Difference, site.Sender, site.IsRequest).Verdict != Verdict.Breaking)
        {
            yield break;
        }

        var isAlone = suspects.Count == 1 && site.Difference.Inside.IsEmpty;
        foreach (var edit in suspects)
        {
            var breaks = isAlone ? true : Alone(site, reach, edit);
            if (breaks ?? edit.Kind.Effect.For(site.Sender) == Verdict.Breaking)
            {
                yield return (site, reach, edit);
            }
        }
    }

    /// <summary>Whether the edit breaks the place by itself; null where it cannot be made by itself.</summary>
    private bool? Alone(EditSite site, SchemaReach reach, SchemaEdit edit)
    {
        if (EditReplay.Apply(site.Difference.Before, edit) is not { } edited)
        {
            return null;
        }

        var plain = EditReplay.Flat(site.Difference.Before);
        return judge.Judge(plain, edited, site.Sender, site.IsRequest).Verdict switch
        {
            Verdict.Breaking => true,
            Verdict.Compatible => false,
            _ => null,
        };
    }
}

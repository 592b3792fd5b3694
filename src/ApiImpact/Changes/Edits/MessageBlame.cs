using System.Text.Json.Nodes;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>Finds the edits that make a message break.</summary>
internal sealed class MessageBlame(SchemaJudge judge)
{
    /// <summary>Of the places that a refuted message reaches, the edits that do it: those that break at their own place, each taken alone.</summary>
    public IEnumerable<Culprit> Of(IReadOnlyList<(EditSite Site, SchemaReach Reach)> places)
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
                   select new Culprit(place.Site, place.Reach, edit, null),
            ];
        }

        return found.Count > 0 ? found :
            from place in places
            from edit in place.Site.Difference.Edits
            where edit.Kind.Effect.For(place.Site.Sender) == Verdict.Breaking
            select new Culprit(place.Site, place.Reach, edit, null);
    }

    /// <summary>Whether a value of the place tells the edit: of the old schema without and with it, one takes the value and one does not.</summary>
    public static bool IsOf(EditSite site, SchemaEdit edit, JsonNode? value) =>
        EditReplay.Apply(site.Difference.Before, edit) is { } edited && SchemaJudge.Accepts(EditReplay.Flat(site.Difference.Before), value) != SchemaJudge.Accepts(edited, value);

    private IEnumerable<Culprit> AtPlace(EditSite site, SchemaReach reach)
    {
        var suspects = site.Difference.Edits.Where(edit => edit.Kind.MayBreak(site.Sender)).ToList();
        var local = suspects.Count == 0 ? Judgement.Compatible : judge.Judge(site.Difference, site.Sender, site.IsRequest);
        if (local.Verdict != Verdict.Breaking)
        {
            yield break;
        }

        var isAlone = suspects.Count == 1 && site.Difference.Inside.IsEmpty;
        var judged = suspects.Select(edit => (Edit: edit, Alone: isAlone ? local : Alone(site, edit))).ToList();
        var isProved = judged.Exists(static suspect => suspect.Alone?.Verdict == Verdict.Breaking);
        foreach (var (edit, alone) in judged)
        {
            if (alone?.Verdict == Verdict.Breaking || (isProved && alone?.Verdict == Verdict.Unknown))
            {
                yield return new Culprit(site, reach, edit, alone);
            }
            else if (alone?.Verdict != Verdict.Compatible && edit.Kind.Effect.For(site.Sender) == Verdict.Breaking)
            {
                yield return new Culprit(site, reach, edit, local);
            }
        }
    }

    /// <summary>What the edit does to its place by itself; null where it cannot be made by itself.</summary>
    private Judgement? Alone(EditSite site, SchemaEdit edit)
    {
        if (EditReplay.Apply(site.Difference.Before, edit) is not { } edited)
        {
            return null;
        }

        return judge.Judge(EditReplay.Flat(site.Difference.Before), edited, site.Sender, site.IsRequest);
    }
}

/// <summary>An edit that breaks a message.</summary>
/// <param name="Site">Its place.</param>
/// <param name="Reach">How the message reaches the place.</param>
/// <param name="Edit">The edit.</param>
/// <param name="Local">What it does at its place, with a value for the place: unknown where others are proved to break it; null where nothing is known.</param>
internal sealed record Culprit(EditSite Site, SchemaReach Reach, SchemaEdit Edit, Judgement? Local);

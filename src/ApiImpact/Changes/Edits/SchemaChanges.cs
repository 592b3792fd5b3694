using ApiImpact.Changes.Rules;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Edits;

/// <summary>
/// The changes of schemas: every edit once, with the operations that it reaches. The verdict comes from containment: an edit breaks where a
/// whole message is refuted and the edit does it.
/// </summary>
internal sealed class SchemaChanges
{
    /// <summary>Why nothing is proved of a schema that is not shown whole.</summary>
    public const string ShownInPart = "the source shows a part of the schema";

    private const int MostPlaces = 20_000;

    private readonly SchemaDiff diff = new();
    private readonly SchemaJudge judge;
    private readonly MessageBlame blame;
    private readonly Dictionary<(SchemaDifference, Sender, bool), EditSite> sites = [];
    private readonly List<EditSite> ordered = [];
    private readonly List<Change> whole = [];
    private readonly Comparison comparison;

    private SchemaChanges(Comparison comparison)
    {
        this.comparison = comparison;
        judge = new SchemaJudge(comparison.Options);
        blame = new MessageBlame(judge);
    }

    /// <summary>All changes of schemas.</summary>
    public static IEnumerable<Change> Find(Comparison comparison) => Find(comparison, SchemaMessage.Of(comparison));

    /// <summary>The changes of these schemas.</summary>
    public static IEnumerable<Change> Find(Comparison comparison, IEnumerable<SchemaMessage> messages)
    {
        var changes = new SchemaChanges(comparison);
        foreach (var message in messages)
        {
            changes.Add(message);
        }

        return changes.ordered.SelectMany(site => EditReport.Of(site, comparison)).Concat(changes.whole);
    }

    private void Add(SchemaMessage message)
    {
        if (diff.Compare(SchemaView.Of(Site(message.Before)), SchemaView.Of(Site(message.After))) is not { } root)
        {
            return;
        }

        var places = Places(message, root);
        if (places.TrueForAll(static place => place.Site.Difference.Edits.All(static edit => edit.Kind.Effect == Effect.None)))
        {
            return;
        }

        if (message.IsFragment)
        {
            BlameWhatIsShownWhole(message, places);
            Doubt(places, new Judgement(Verdict.Unknown, null, ShownInPart));
            return;
        }

        var judgement = judge.Judge(root, message.Place.Sender, message.Part.IsRequest);
        switch (judgement.Verdict)
        {
            case Verdict.Breaking when message.IsAgainstStub:
                Doubt(places, new Judgement(Verdict.Unknown, null, "the baseline's schema says no more than that there is an object"));
                break;
            case Verdict.Breaking:
                Blame(message, places, judgement);
                break;
            case Verdict.Unknown:
                Doubt(places, judgement);
                break;
            default:
                DoubtWhatIsNeverSent(message, places);
                break;
        }
    }

    /// <summary>A member that is shown whole, in a schema that is not, holds as it is shown: what is left out beside it cannot take it back.</summary>
    private void BlameWhatIsShownWhole(SchemaMessage message, List<(EditSite Site, SchemaReach Reach)> places)
    {
        if (message.IsOneOfSeveral)
        {
            return;
        }

        var shown = places.Where(place => place.Reach.Steps.All(static step => step is { Kind: StepKind.Member, Keyword: "properties" } or { Kind: StepKind.Item, Keyword: "items" })
            && IsShownWhole(message.Before, place.Site.Difference.Before) && IsShownWhole(message.After, place.Site.Difference.After)).ToList();
        foreach (var (site, reach, edit, local) in blame.Of(shown).Where(static culprit => culprit.Local is { Verdict: Verdict.Breaking }).ToList())
        {
            if (Lift(site, reach, local) is { } whole)
            {
                site.Decide(edit, new EditVerdict(Verdict.Breaking, reach, whole.Witness, true, whole.Reason));
            }
        }
    }

    private static bool IsShownWhole(Model.Schema schema, SchemaView place) =>
        schema.Notes.PartialAt.Concat(schema.Notes.PlaceholdersAt).All(open => place.Conjuncts.All(part => !IsWithin(schema.Pointer + open, part.Pointer)));

    private static bool IsWithin(string pointer, string outer) => pointer == outer || pointer.StartsWith(outer + "/", StringComparison.Ordinal);

    /// <summary>What holds of all messages holds as well where there are none; nobody who asks whether something breaks means that.</summary>
    private void DoubtWhatIsNeverSent(SchemaMessage message, List<(EditSite Site, SchemaReach Reach)> places)
    {
        var producer = message.Place.Sender == Sender.Client ? message.Before : message.After;
        if (places.Exists(MayBreak) && judge.IsEmpty(producer, message.Part.IsRequest))
        {
            Doubt(places, new Judgement(Verdict.Unknown, null, "read to the letter, the schema accepts nothing, so that there is no message to prove anything of"));
            return;
        }

        foreach (var (site, reach) in places)
        {
            var view = site.Sender == Sender.Client ? site.Difference.Before : site.Difference.After;
            foreach (var edit in site.Difference.Edits.Where(static edit => edit.Family == SchemaRules.OneOf))
            {
                if ((site.Sender == Sender.Client ? edit.Before : edit.After) is { } branch && judge.IsEmpty(SchemaJudge.Single(view, branch), site.IsRequest))
                {
                    site.Decide(edit, new EditVerdict(Verdict.Unknown, reach, null, false, "read to the letter, oneOf accepts nothing that is this alternative, because others accept it as well"));
                }
            }
        }
    }

    /// <summary>The places that differ, nearest first; each is reached by one way, the shortest.</summary>
    private List<(EditSite Site, SchemaReach Reach)> Places(SchemaMessage message, SchemaDifference root)
    {
        var places = new List<(EditSite, SchemaReach)>();
        var seen = new HashSet<SchemaDifference> { root };
        var open = new Queue<(SchemaDifference, SchemaReach)>([(root, new SchemaReach(message, message.Part, [], false))]);
        while (open.TryDequeue(out var next) && places.Count < MostPlaces)
        {
            var (difference, reach) = next;
            var site = SiteOf(difference, message);
            site.Reaches.Add(reach);
            places.Add((site, reach));
            foreach (var (step, inner) in difference.Inside)
            {
                if (seen.Add(inner))
                {
                    var part = step.Kind == StepKind.Same ? reach.Part : reach.Part.Inner;
                    open.Enqueue((inner, new SchemaReach(message, part, reach.Steps.Add(step), reach.IsMixed || Turns(step.Keyword))));
                }
            }
        }

        return places;
    }

    private static bool Turns(string keyword) => keyword is "not" or "if" or "oneOf" or "contains";

    private static bool MayBreak((EditSite Site, SchemaReach Reach) place) =>
        place.Site.Difference.Edits.Any(edit => place.Reach.IsMixed ? edit.Kind.Effect != Effect.None : edit.Kind.MayBreak(place.Site.Sender));

    private EditSite SiteOf(SchemaDifference difference, SchemaMessage message)
    {
        var key = (difference, message.Place.Sender, message.Part.IsRequest);
        if (!sites.TryGetValue(key, out var site))
        {
            sites[key] = site = new EditSite(difference, message.Place.Sender, message.Part.IsRequest);
            ordered.Add(site);
        }

        return site;
    }

    private void Blame(SchemaMessage message, List<(EditSite Site, SchemaReach Reach)> places, Judgement judgement)
    {
        var any = false;
        foreach (var (site, reach, edit, local) in blame.Of(places).ToList())
        {
            if (local is { Verdict: Verdict.Unknown })
            {
                site.Decide(edit, new EditVerdict(Verdict.Unknown, reach, null, false, local.Reason));
                continue;
            }

            any = true;
            if (!site.Verdicts.TryGetValue(edit, out var known) || known.Verdict != Verdict.Breaking)
            {
                var shown = Shown(site, reach, edit, local, judgement);
                site.Decide(edit, new EditVerdict(Verdict.Breaking, reach, shown.Witness, true, shown.Reason));
            }
        }

        // Beside what is proved, what is not decided stays a doubt.
        Doubt([.. places.Where(place => judge.Judge(place.Site.Difference, place.Site.Sender, place.Site.IsRequest).Verdict == Verdict.Unknown)], new Judgement(Verdict.Unknown, null, null));
        if (!any)
        {
            whole.Add(EditReport.OfWhole(message, judgement));
        }
    }

    /// <summary>A message that has the value that breaks the place, and is rejected for it.</summary>
    private Judgement? Lift(EditSite site, SchemaReach reach, Judgement? local)
    {
        var (producer, consumer) = site.Sender == Sender.Client ? (reach.Message.Before, reach.Message.After) : (reach.Message.After, reach.Message.Before);
        if (local is not { Verdict: Verdict.Breaking } || WitnessLift.Through(producer, reach.Steps, local.Witness) is not { } limited)
        {
            return null;
        }

        var lifted = judge.Contains(limited, consumer, site.IsRequest);
        return lifted.Verdict == Verdict.Breaking ? lifted : null;
    }

    /// <summary>A message that is rejected for the edit; where none is known, the witness of the whole message, and the value that the edit breaks as the reason.</summary>
    private Judgement Shown(EditSite site, SchemaReach reach, SchemaEdit edit, Judgement? local, Judgement whole)
    {
        if (local is not { Verdict: Verdict.Breaking })
        {
            return whole;
        }

        if (Lift(site, reach, local) is { } own)
        {
            return own;
        }

        // What the edit alone lets through, another edit of the same place may forbid.
        var atPlace = judge.Judge(site.Difference, site.Sender, site.IsRequest);
        return MessageBlame.IsOf(site, edit, atPlace.Witness) && Lift(site, reach, atPlace) is { } together ? together
            : WitnessLift.ValuesAt(whole.Witness, reach.Steps).Any(value => MessageBlame.IsOf(site, edit, value)) ? whole
            : whole with { Reason = $"the witness is one of the whole message, by another edit; at this place {ChangeText.Of(local.Witness)} is rejected: {local.Reason}" };
    }

    /// <summary>Where nothing is proved of the message, an edit is in doubt unless its own place is proved to fit.</summary>
    private void Doubt(List<(EditSite Site, SchemaReach Reach)> places, Judgement judgement)
    {
        var suspects = places.Where(MayBreak).Select(place => (place.Site, place.Reach, Local: judge.Judge(place.Site.Difference, place.Site.Sender, place.Site.IsRequest))).ToList();
        var doubtful = suspects.Where(static place => place.Reach.IsMixed || place.Local.Verdict != Verdict.Compatible).ToList();
        foreach (var (site, reach, local) in doubtful.Count > 0 ? doubtful : suspects)
        {
            foreach (var edit in site.Difference.Edits.Where(edit => reach.IsMixed ? edit.Kind.Effect != Effect.None : edit.Kind.MayBreak(site.Sender)))
            {
                site.Decide(edit, new EditVerdict(Verdict.Unknown, reach, null, false, judgement.Reason ?? local.Reason));
            }
        }
    }

    private static Schemas.Reading.SchemaSite Site(Model.Schema schema) => Schemas.Reading.SchemaSite.Of(schema);
}

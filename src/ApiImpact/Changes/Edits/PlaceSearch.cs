using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>Finds the places where the schemas of messages differ, and who reaches them. What a message means is not asked here.</summary>
internal sealed class PlaceSearch
{
    private const int MostPlaces = 20_000;

    private readonly SchemaDiff diff = new();
    private readonly Dictionary<(SchemaDifference, Sender, bool), EditSite> known = [];
    private readonly List<EditSite> sites = [];

    /// <summary>The places with edits, in the order in which they were found.</summary>
    public IReadOnlyList<EditSite> Sites => sites;

    /// <summary>Where a message differs; null where it does not, or in nothing that has an effect.</summary>
    public MessagePlaces? Of(SchemaMessage message)
    {
        if (diff.Compare(SchemaView.Of(SchemaSite.Of(message.Before)), SchemaView.Of(SchemaSite.Of(message.After))) is not { } root)
        {
            return null;
        }

        var places = Places(message, root);
        var hasEffect = false;
        foreach (var (site, _) in places)
        {
            // The edits of every place are looked for now, once: those who decide of them may be more than one.
            hasEffect |= site.Difference.Edits.Any(static edit => edit.Kind.Effect != Effect.None);
        }

        return hasEffect ? new MessagePlaces(message, root, places) : null;
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

    private EditSite SiteOf(SchemaDifference difference, SchemaMessage message)
    {
        var key = (difference, message.Place.Sender, message.Part.IsRequest);
        if (!known.TryGetValue(key, out var site))
        {
            known[key] = site = new EditSite(difference, message.Place.Sender, message.Part.IsRequest);
            sites.Add(site);
        }

        return site;
    }

    private static bool Turns(string keyword) => keyword is "not" or "if" or "oneOf" or "contains";
}

/// <summary>Where the schemas of a message differ.</summary>
/// <param name="Message">The message.</param>
/// <param name="Root">The difference of the whole.</param>
/// <param name="Places">The places that it reaches, nearest first, each with the way that leads there.</param>
internal sealed record MessagePlaces(SchemaMessage Message, SchemaDifference Root, List<(EditSite Site, SchemaReach Reach)> Places);

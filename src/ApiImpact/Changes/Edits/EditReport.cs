using System.Globalization;
using ApiImpact.Changes.Rules;
using ApiImpact.Diagnostics;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Changes.Edits;

/// <summary>Makes changes of edits: names, places, witnesses.</summary>
internal static class EditReport
{
    /// <summary>The changes at a place.</summary>
    public static IEnumerable<Change> Of(EditSite site, Comparison comparison)
    {
        foreach (var edit in site.Difference.Edits.Where(edit => !comparison.Api.IsPartial || SpecSilence.Speaks(site, edit)))
        {
            var verdict = site.Verdicts.GetValueOrDefault(edit);
            var reach = verdict?.Reach ?? site.Reaches.MinBy(static reach => reach.Part)!;
            var part = edit.Kind.OfMember ? reach.Part.Inner : reach.Part;
            var policy = Policy(site, edit, part, comparison.Options);
            if (policy is not null && policy.Verdict > (verdict?.Verdict ?? Verdict.Compatible))
            {
                verdict = new EditVerdict(policy.Verdict, reach, null, false, policy.Reason);
            }

            var after = Locate(edit.AfterAt, edit.After is null && edit.AfterAt is null ? null : site.Difference.After);
            var before = Locate(edit.BeforeAt, site.Difference.Before);
            yield return new Change
            {
                Rule = edit.Kind.Rule(part, edit.Family.Name),
                Verdict = verdict?.Verdict ?? Verdict.Compatible,
                Message = Sentence(edit, reach),
                Subject = Subject(site, edit, reach),
                Location = after ?? Locate(null, site.Difference.After)!,
                Earlier = before,
                Operations = [.. site.Reaches.Select(static reached => reached.Message.Place.Reach!).DistinctBy(static operation => operation.Name, StringComparer.Ordinal)],
                Part = reach.Message.Place.Part,
                Pointer = (after ?? Locate(null, site.Difference.After)!).Pointer ?? "",
                Before = edit.Before is null ? null : ChangeText.Of(edit.Before),
                After = edit.After is null ? null : ChangeText.Of(edit.After),
                Witness = verdict is { HasWitness: true } ? ChangeText.Of(verdict.Witness) : null,
                Exchange = verdict is { HasWitness: true, Reach: { } shown } ? Exchange.Of(shown.Message, verdict.Witness) : null,
                Reason = verdict?.Reason,
            };
        }
    }

    /// <summary>The change of a message that breaks although no single edit does it.</summary>
    public static Change OfWhole(SchemaMessage message, Judgement judgement) => new()
    {
        Rule = ChangeRules.OfWholeMessage(message.Part),
        Verdict = Verdict.Breaking,
        Message = $"{Words.Sentence(message.Place.Part)}: the edits together break it.",
        Subject = message.Place.Subject,
        Location = message.After.Location,
        Earlier = message.Before.Location,
        Operations = [message.Place.Reach!],
        Part = message.Place.Part,
        Pointer = message.After.Pointer,
        Witness = ChangeText.Of(judgement.Witness),
        Exchange = Exchange.Of(message, judgement.Witness),
        Reason = judgement.Reason,
    };

    private static Finding? Policy(EditSite site, SchemaEdit edit, SchemaPart part, ChangeOptions options)
    {
        if (edit.Kind.Name == "additional-properties-closed" && site.Sender == Sender.Client && !site.Difference.Before.States("additionalProperties") && !site.Reaches.Any(static reach => reach.Message.IsAgainstStub))
        {
            return new Finding(options.ClosingBreaks ? Verdict.Breaking : Verdict.Unknown, "")
            {
                Reason = "undeclared members were tolerated before; whether clients send any is not stated",
            };
        }

        return edit.Kind.Policy?.Invoke(part, site.Sender);
    }

    private static string Sentence(SchemaEdit edit, SchemaReach reach)
    {
        var path = edit.Kind.OfMember ? new SchemaStep(StepKind.Member, "properties", edit.Item ?? "").Extend(reach.Path) : reach.Path;
        var subject = path.Length == 0 ? $"the {reach.Message.Place.Part}"
            : reach.Message.Name is null ? $"{(reach.Part.IsRequest ? "request" : "response")} property '{path}'"
            : $"'{path}' of {reach.Message.Place.Part}";
        var sentence = string.Format(CultureInfo.InvariantCulture, edit.Kind.Phrase, subject).Replace("the required the", "the required", StringComparison.Ordinal);
        return $"{Words.Sentence(sentence)}{edit.Detail}.";
    }

    private static string Subject(EditSite site, SchemaEdit edit, SchemaReach reach)
    {
        var pointer = (edit.AfterAt ?? edit.BeforeAt)?.Site.Pointer ?? site.Difference.After.Roots[0].Pointer;
        var place = ChangePlace.IsComponent(pointer) ? $"{(site.IsRequest ? "request" : "response")} {pointer}" : $"{reach.Message.Place.Subject} {reach.Path}".TrimEnd();
        return edit.Item is null ? place : $"{place} {edit.Keyword} {edit.Item}";
    }

    private static Location? Locate((SchemaSite Site, string Pointer)? at, SchemaView? view) => at is { } stated
        ? stated.Site.Scope.LocationOf(stated.Site.Pointer + stated.Pointer)
        : view is { Roots: [var root, ..] } ? root.Scope.LocationOf(root.Pointer) : null;
}

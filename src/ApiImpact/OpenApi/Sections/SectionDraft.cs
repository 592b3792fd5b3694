using System.Collections.Immutable;
using ApiImpact.Dialects;
using ApiImpact.Model;
using ApiImpact.Text;

namespace ApiImpact.OpenApi.Sections;

/// <summary>What a section will say of an operation, and what it will not.</summary>
/// <param name="Said">What is written.</param>
/// <param name="Losses">What the document says beyond it, by kind.</param>
internal sealed record SectionDraft(SectionOperation Said, ImmutableArray<Loss> Losses)
{
    /// <summary>The kind of loss that a reader would not know of: the section says one thing, and is read as another.</summary>
    public const string Misread = "what is read otherwise";

    /// <summary>
    /// The draft of an operation. It is written and read again: running text that would be read as something else than a description is left out,
    /// the longest first.
    /// </summary>
    public static SectionDraft Of(Operation operation, Microversion? version)
    {
        var losses = new HashSet<Loss>();
        var whole = SectionProjection.OfDocument(operation, losses);
        var safe = SectionProse.Of(operation.Description) ?? SectionProse.Of(operation.Summary);
        var draft = Shortened(whole, safe).FirstOrDefault(draft => Differences(draft, version).Count == 0);
        if (draft is null)
        {
            whole = whole with { Description = safe ?? whole.Description };
            losses.UnionWith(Differences(whole, version).Select(static fact => new Loss(Misread, fact)));
        }

        Note(operation, draft ?? whole, losses);
        return new SectionDraft(draft ?? whole, [.. losses.OrderBy(static loss => loss.Kind, StringComparer.Ordinal).ThenBy(static loss => loss.Item, StringComparer.Ordinal)]);
    }

    /// <summary>A spec that has only this section.</summary>
    public static Spec SpecWith(string section) => SpecReader.Read(new SourceText("spec.rst", $"=====\nTitle\n=====\n\n{section}"));

    /// <summary>With less and less running text.</summary>
    private static IEnumerable<SectionOperation> Shortened(SectionOperation whole, string? safe)
    {
        yield return whole;
        var shorter = whole with { Description = safe ?? whole.Description };
        if (shorter.Description != whole.Description)
        {
            yield return shorter;
        }

        shorter = whole with { Description = SectionProse.FirstSentence(safe) ?? whole.Description };
        yield return shorter;
        yield return shorter with { Codes = [.. whole.Codes.Select(static code => code with { Description = null })] };
        var bare = shorter with { Parameters = [.. whole.Parameters.Select(static parameter => parameter with { Description = null })] };
        yield return bare;
        bare = bare with { Codes = [.. whole.Codes.Select(static code => code with { Description = null })] };
        yield return bare;
        yield return bare with { Description = "See the description in the OpenAPI document" };
    }

    /// <summary>What of the document's words is not in the draft.</summary>
    private static void Note(Operation operation, SectionOperation said, HashSet<Loss> losses)
    {
        if (!SectionProse.IsSaid(operation.Description, said.Description))
        {
            losses.Add(new Loss("parts of descriptions", ""));
        }

        losses.UnionWith(
            from parameter in said.Parameters
            let stated = operation.Parameters.First(stated => stated.Name == parameter.Name && stated.In == parameter.In)
            where !SectionProse.IsSaid(stated.Description, parameter.Description)
            select new Loss("parts of descriptions of parameters", parameter.Name));
        losses.UnionWith(
            from code in said.Codes
            let stated = operation.Responses.FirstOrDefault(stated => stated.Code.Text == code.Code)
            where stated is not null && !SectionProse.IsSaid(stated.Description, code.Description)
            select new Loss("parts of descriptions of codes", code.Code));
    }

    /// <summary>The kinds of facts that are read otherwise than they are written.</summary>
    private static HashSet<string> Differences(SectionOperation draft, Microversion? version)
    {
        var spec = SpecWith(SectionText.Of([draft], version?.ToString(), []));
        if (spec.Api.Operations is not [var read])
        {
            return ["operation"];
        }

        string[] facts = [.. SectionProjection.OfSpec(read).Facts, $"version: {spec.Gate?.Since}"];
        string[] written = [.. draft.Facts, $"version: {version}"];
        return [.. written.Except(facts, StringComparer.Ordinal).Concat(facts.Except(written, StringComparer.Ordinal)).Select(static fact => fact[..fact.IndexOf(':', StringComparison.Ordinal)])];
    }
}

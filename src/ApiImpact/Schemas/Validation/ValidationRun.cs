using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Schemas.Validation;

/// <summary>One validation: walks value and schema together. Its answers have three values, so that what cannot be read decides nothing.</summary>
internal sealed class ValidationRun
{
    private const int MostSteps = 500_000;
    private const int DeepestNesting = 400;

    private readonly List<SchemaSite> path = [];
    private readonly List<string> instances = [];
    private int steps;

    /// <summary>Checks <paramref name="value"/>, which stands at <paramref name="instance"/>, against the schema at <paramref name="site"/>.</summary>
    public Finding Check(SchemaSite site, JsonData value, string instance, Strictness strictness)
    {
        var finding = new Finding();
        if (++steps > MostSteps || path.Count > DeepestNesting)
        {
            finding.Doubt = "checking the value took too many steps";
            return finding;
        }

        if (IsOpen(site, instance))
        {
            finding.Doubt = $"the schema at {site.Pointer} refers to itself without going down in the value";
            return finding;
        }

        path.Add(site);
        instances.Add(instance);
        CheckKeywords(site, Keywords.Of(site), value, instance, strictness, finding);
        path.RemoveAt(path.Count - 1);
        instances.RemoveAt(instances.Count - 1);
        return finding;
    }

    /// <summary>Whether the value is being checked against the schema already. The way leads down in the value, so what is open for one place of it lies together, last.</summary>
    private bool IsOpen(SchemaSite site, string instance)
    {
        for (var at = path.Count - 1; at >= 0 && instances[at] == instance; at--)
        {
            if (path[at] == site)
            {
                return true;
            }
        }

        return false;
    }

    private void CheckKeywords(SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (keywords.Boolean is { } accepts)
        {
            if (!accepts)
            {
                finding.Mismatches.Add(new Mismatch(instance, "false", site.Pointer, "nothing is allowed here"));
            }

            return;
        }

        finding.Doubt ??= keywords.Unreadable;
        CheckReferences(site, keywords, value, instance, strictness, finding);
        ScalarChecks.Check(site, keywords, value, instance, finding);
        ArrayChecks.Check(this, site, keywords, value, instance, strictness, finding);
        ObjectChecks.Check(this, site, keywords, value, instance, strictness, finding);
        ApplicatorChecks.Check(this, site, keywords, value, instance, strictness, finding);
        ArrayChecks.CheckUnevaluated(this, keywords, value, instance, strictness, finding);
        ObjectChecks.CheckUnevaluated(this, site, keywords, value, instance, strictness, finding);
    }

    private void CheckReferences(SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (keywords.Ref is { } reference)
        {
            Follow(keywords.Target(site), reference);
        }

        if (keywords.DynamicRef is { } dynamic)
        {
            Follow(ReferenceResolver.ResolveDynamic(site, dynamic, path), dynamic);
        }

        void Follow(SchemaSite? target, string written)
        {
            if (target is null)
            {
                finding.Doubt ??= $"the reference '{written}' at {site.Pointer} leads to nothing that can be read";
            }
            else
            {
                finding.Include(Check(target, value, instance, strictness.ForPart));
            }
        }
    }
}

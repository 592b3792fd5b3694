using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Validation;

/// <summary>The keywords of arrays.</summary>
internal static class ArrayChecks
{
    public static void Check(ValidationRun run, SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (value.Type != JsonTypes.Array)
        {
            return;
        }

        void Reject(string keyword, string message) => finding.Mismatches.Add(new Mismatch(instance, keyword, JsonPointer.Append(site.Pointer, keyword), message));

        if (keywords.MinItems is { } least && value.Count < least)
        {
            Reject("minItems", $"has {Words.Count(value.Count, "item")}, and should have at least {least}");
        }

        if (keywords.MaxItems is { } most && value.Count > most)
        {
            Reject("maxItems", $"has {Words.Count(value.Count, "item")}, and should have at most {most}");
        }

        if (keywords.UniqueItems && value.Items.Distinct().Count() < value.Count)
        {
            Reject("uniqueItems", "has an item twice");
        }

        for (var index = 0; index < value.Count; index++)
        {
            var item = index < keywords.Prefix.Length ? keywords.Prefix[index] : keywords.Items;
            if (item is not null)
            {
                finding.EvaluatedItems.Add(index);
                finding.IncludeChild(run.Check(item, value.Items[index], JsonPointer.Append(instance, index), strictness.ForChild));
            }
        }

        if (keywords.Contains is { } contains)
        {
            CheckContains(run, contains, keywords, value, instance, Reject, finding);
        }
    }

    public static void CheckUnevaluated(ValidationRun run, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (value.Type != JsonTypes.Array || keywords.UnevaluatedItems is not { } unevaluated)
        {
            return;
        }

        for (var index = 0; index < value.Count; index++)
        {
            if (finding.EvaluatedItems.Add(index))
            {
                finding.IncludeChild(run.Check(unevaluated, value.Items[index], JsonPointer.Append(instance, index), strictness.ForChild));
            }
        }
    }

    private static void CheckContains(
        ValidationRun run, SchemaSite contains, SchemaKeywords keywords, JsonData value, string instance, Action<string, string> reject, Finding finding)
    {
        var (sure, possible) = (0, 0);
        for (var index = 0; index < value.Count; index++)
        {
            var part = run.Check(contains, value.Items[index], JsonPointer.Append(instance, index), Strictness.Plain);
            if (part.IsValid != false)
            {
                possible++;
                sure += part.IsValid == true ? 1 : 0;
                finding.Doubt ??= part.Doubt;
                finding.EvaluatedItems.Add(index);
            }
        }

        var least = keywords.MinContains ?? 1;
        if (possible < least)
        {
            reject("contains", least == 1 ? "has no item of the kind that it should contain" : $"has {Words.Count(possible, "item")} of the kind of which it should contain at least {least}");
        }

        if (keywords.MaxContains is { } most && sure > most)
        {
            reject("maxContains", $"has {Words.Count(sure, "item")} of the kind of which it should contain at most {most}");
        }
    }
}

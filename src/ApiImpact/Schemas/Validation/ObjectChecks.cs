using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Validation;

/// <summary>The keywords of objects.</summary>
internal static class ObjectChecks
{
    public static void Check(ValidationRun run, SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (value.Type != JsonTypes.Object)
        {
            return;
        }

        void Reject(string keyword, string message) => finding.Mismatches.Add(new Mismatch(instance, keyword, JsonPointer.Append(site.Pointer, keyword), message));

        foreach (var name in keywords.Required)
        {
            if (!value.Members.ContainsKey(name))
            {
                Reject("required", $"'{name}' is missing");
            }
        }

        foreach (var (name, others) in keywords.DependentRequired)
        {
            foreach (var other in value.Members.ContainsKey(name) ? others : [])
            {
                if (!value.Members.ContainsKey(other))
                {
                    Reject("dependentRequired", $"'{other}' is missing, which should be there where '{name}' is");
                }
            }
        }

        if (keywords.MinProperties is { } least && value.Count < least)
        {
            Reject("minProperties", $"has {Words.Count(value.Count, "member")}, and should have at least {least}");
        }

        if (keywords.MaxProperties is { } most && value.Count > most)
        {
            Reject("maxProperties", $"has {Words.Count(value.Count, "member")}, and should have at most {most}");
        }

        CheckMembers(run, keywords, value, instance, strictness, finding);
        foreach (var (name, schema) in keywords.DependentSchemas)
        {
            if (value.Members.ContainsKey(name))
            {
                finding.Include(run.Check(schema, value, instance, strictness.ForPart));
            }
        }
    }

    public static void CheckUnevaluated(ValidationRun run, SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        if (value.Type != JsonTypes.Object)
        {
            return;
        }

        var closes = strictness == Strictness.Producer && ClosedReading.Closes(site);
        foreach (var (name, member) in value.Members)
        {
            if (keywords.UnevaluatedProperties is { } unevaluated && finding.EvaluatedMembers.Add(name))
            {
                finding.IncludeChild(run.Check(unevaluated, member, JsonPointer.Append(instance, name), strictness.ForChild));
            }
            else if (closes && !finding.EvaluatedMembers.Contains(name))
            {
                finding.Mismatches.Add(new Mismatch(JsonPointer.Append(instance, name), "properties", site.Pointer, $"'{name}' is not declared, and its producer sends declared properties only"));
            }
        }
    }

    private static void CheckMembers(ValidationRun run, SchemaKeywords keywords, JsonData value, string instance, Strictness strictness, Finding finding)
    {
        foreach (var (name, member) in value.Members)
        {
            var at = JsonPointer.Append(instance, name);
            if (keywords.PropertyNames is { } names)
            {
                finding.IncludeChild(run.Check(names, JsonData.Of(name), at, Strictness.Plain));
            }

            var declared = keywords.Property(name);
            if (keywords.PatternProperties.IsEmpty)
            {
                CheckMember(declared ?? keywords.AdditionalProperties);
                continue;
            }

            List<SchemaSite> schemas = declared is null ? [] : [declared];
            string? doubt = null;
            foreach (var (pattern, schema) in keywords.PatternProperties)
            {
                switch (TextPattern.Of(pattern).Matches(name))
                {
                    case true:
                        schemas.Add(schema);
                        break;
                    case null:
                        doubt = $"the pattern '{pattern}' could not be read";
                        break;
                }
            }

            if (doubt is null && schemas.Count == 0 && keywords.AdditionalProperties is { } additional)
            {
                schemas.Add(additional);
            }

            finding.Doubt ??= doubt;
            foreach (var schema in schemas)
            {
                CheckMember(schema);
            }

            void CheckMember(SchemaSite? content)
            {
                if (content is not null)
                {
                    finding.EvaluatedMembers.Add(name);
                    finding.IncludeChild(run.Check(content, member, at, strictness.ForChild));
                }
            }
        }
    }
}

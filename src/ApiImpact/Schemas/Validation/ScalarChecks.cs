using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Text;

namespace ApiImpact.Schemas.Validation;

/// <summary>The keywords of any value, of numbers and of strings.</summary>
internal static class ScalarChecks
{
    public static void Check(SchemaSite site, SchemaKeywords keywords, JsonData value, string instance, Finding finding)
    {
        void Reject(string keyword, string message) => finding.Mismatches.Add(new Mismatch(instance, keyword, JsonPointer.Append(site.Pointer, keyword), message));

        if (keywords.Types is { } types && ((types & value.Type) == JsonTypes.None || (keywords.IntegersOnly && value.Type == JsonTypes.Number && !value.Number.IsInteger)))
        {
            Reject("type", $"is {Words.Of(value)}, and should be {Words.Of(types, keywords.IntegersOnly)}");
        }

        if (!keywords.Enum.IsDefault && !keywords.Enum.Contains(value))
        {
            Reject("enum", $"{Words.Quote(value)} is not one of the values that are allowed: {Words.List(keywords.Enum)}");
        }

        if (keywords.Const is { } constant && !constant.Equals(value))
        {
            Reject("const", $"is {Words.Quote(value)}, and should be {Words.Quote(constant)}");
        }

        if (value.Type == JsonTypes.Number)
        {
            foreach (var bound in keywords.Bounds.Where(bound => !bound.Accepts(value.Number)))
            {
                Reject(bound.Keyword, $"is {value.Number}, and should be {(bound.IsLower ? "more than" : "less than")} {(bound.IsExclusive ? "" : "or equal to ")}{bound.Value}");
            }

            if (keywords.MultipleOf is { } unit && !value.Number.IsMultipleOf(unit))
            {
                Reject("multipleOf", $"is {value.Number}, which is not a multiple of {unit}");
            }
        }

        if (value.Type == JsonTypes.String)
        {
            CheckText(keywords, value, Reject, finding);
        }

        if (keywords.Format is { } format)
        {
            switch (TextFormat.Accepts(new NamedFormat(format, site.Dialect), value))
            {
                case false:
                    Reject("format", $"{Words.Quote(value)} is not of the format '{format}'");
                    break;
                case null:
                    finding.Doubt ??= $"whether the format '{format}' is asserted is not known";
                    break;
            }
        }
    }

    private static void CheckText(SchemaKeywords keywords, JsonData value, Action<string, string> reject, Finding finding)
    {
        if (keywords.MinLength is { } least && value.Count < least)
        {
            reject("minLength", $"is {Words.Count(value.Count, "character")} long, and should be at least {least}");
        }

        if (keywords.MaxLength is { } most && value.Count > most)
        {
            reject("maxLength", $"is {Words.Count(value.Count, "character")} long, and should be at most {most}");
        }

        if (keywords.Pattern is { } pattern)
        {
            switch (TextPattern.Of(pattern).Matches(value.Text))
            {
                case false:
                    reject("pattern", $"{Words.Quote(value)} does not match the pattern '{pattern}'");
                    break;
                case null:
                    finding.Doubt ??= $"the pattern '{pattern}' could not be read";
                    break;
            }
        }
    }
}

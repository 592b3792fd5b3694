using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas;
using ApiImpact.Text;

namespace ApiImpact.Linting;

/// <summary>Holds samples against schemas; what is omitted, or only stands in for a value, contradicts nothing.</summary>
internal static class SampleChecks
{
    private static readonly string[] AboutTheRest = ["required", "minItems", "minProperties", "contains", "anyOf", "oneOf", "dependencies", "not"];

    /// <summary>
    /// The sample against the schema of its own operation, direction and code. Where several schemas are shown for that part nothing is
    /// said: which one is meant is not known.
    /// </summary>
    public static IEnumerable<SampleCheck> AgainstOwnSchema(StatedSample sample)
    {
        var schemas = LintContext.SchemasOf(sample.Owner).Where(schema => schema.Part == sample.Part).ToList();
        return schemas is [var only] && HasCommonName(sample.Sample.Json, only.Schema.Json) ? [Check(sample, only)] : [];
    }

    /// <summary>
    /// The sample against the schema of the baseline, for values that differ from a listed one in spelling only: another value may be
    /// what the spec adds.
    /// </summary>
    public static IEnumerable<SampleCheck> AgainstBaseline(StatedSample sample, LintContext context)
    {
        if (sample.Part.Kind != MessagePartKind.Request || context.Match(sample.Owner) is not { Operation: { } operation })
        {
            return [];
        }

        var schemas = LintContext.SchemasOf(operation).Where(static schema => schema.Part.Kind == MessagePartKind.Request).ToList();
        return schemas is [var only]
            ? [Check(sample, only) with { } is var check ? check with { Mismatches = [.. check.Mismatches.Where(mismatch => IsRespelled(sample.Sample.Json, mismatch, only.Schema))] } : null!]
            : [];
    }

    private static SampleCheck Check(StatedSample sample, StatedSchema schema)
    {
        var notes = sample.Sample.Notes;
        var found =
            from mismatch in SchemaValidator.Validate(schema.Schema, sample.Sample.Json)
            where !notes.StandsForAnother(mismatch.Instance) && !IsPlaceholder(ValueAt(sample.Sample.Json, mismatch.Instance))
            where !AboutTheRest.Contains(mismatch.Keyword) || !notes.PartialAt.Any(at => at.StartsWith(mismatch.Instance, StringComparison.Ordinal))
            where !IsInOpenPart(schema, mismatch) && !IsOfTheSchema(schema, mismatch, sample.Sample.Json)
            select mismatch;
        return new SampleCheck(schema, [.. found]);
    }

    /// <summary>Whether the keyword stands where the schema omits something or stands in for a name.</summary>
    private static bool IsInOpenPart(StatedSchema schema, Mismatch mismatch)
    {
        var keyword = mismatch.SchemaPointer;
        var parent = keyword.LastIndexOf('/') is > 0 and var last ? keyword[..last] : "";
        return schema.IsForeign(keyword) || schema.IsPartial(parent) || schema.IsPartial(parent + "/properties") || schema.IsPartial(keyword);
    }

    /// <summary>Whether all that is missing are names that the schema requires and does not define: that is a fault of the schema.</summary>
    private static bool IsOfTheSchema(StatedSchema schema, Mismatch mismatch, JsonNode? sample)
    {
        if (mismatch.Keyword != "required" || ValueAt(sample, mismatch.Instance) is not JsonObject value)
        {
            return false;
        }

        var node = schema.Nodes.FirstOrDefault(node => $"{schema.Schema.Pointer}{node.Pointer}/required" == mismatch.SchemaPointer);
        return node?.Json["required"] is JsonArray required
            && required.OfType<JsonValue>().Where(name => name.TryGetValue<string>(out var text) && !value.ContainsKey(text)).Select(static name => name.GetValue<string>())
                .All(schema.UndefinedRequired(node).Select(static undefined => undefined.Name).Contains);
    }

    /// <summary>
    /// Whether a sample and a schema speak of the same thing: where both are objects, they share a name. A sample that shows the inner object of a body,
    /// or its envelope, is another way of showing the message, no contradiction.
    /// </summary>
    private static bool HasCommonName(JsonNode? sample, JsonNode schema) =>
        sample is not JsonObject { Count: > 0 } body || (schema as JsonObject)?["properties"] is not JsonObject { Count: > 0 } properties
            || body.Any(member => properties.ContainsKey(member.Key));

    /// <summary>Whether a text only says what would stand there: <c>&lt;uuid&gt;</c>, <c>UUID</c>, <c>$id</c>, <c>...</c>.</summary>
    private static bool IsPlaceholder(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var written)
        && (written.AsSpan().ContainsAny("<>{}$") || written.Contains("...", StringComparison.Ordinal) || (written.Length > 1 && written.All(static letter => char.IsAsciiLetterUpper(letter) || letter is '_' or '-' or ' ')));

    private static JsonNode? ValueAt(JsonNode? root, string pointer)
    {
        var value = root;
        foreach (var token in JsonPointer.Tokens(pointer))
        {
            value = value switch
            {
                JsonObject members => members.TryGetPropertyValue(token, out var member) ? member : null,
                JsonArray items => int.TryParse(token, out var index) && index >= 0 && index < items.Count ? items[index] : null,
                _ => null,
            };
        }

        return value;
    }

    /// <summary>Whether a listed value is the same one but for capitals, hyphens and underscores.</summary>
    private static bool IsRespelled(JsonNode? sample, Mismatch mismatch, Schema schema)
    {
        if (mismatch.Keyword != "enum" || ValueAt(sample, mismatch.Instance) is not JsonValue value || !value.TryGetValue<string>(out var written))
        {
            return false;
        }

        return ValueAt(schema.Scope.Root, mismatch.SchemaPointer) is JsonArray listed
            && listed.Any(item => item?.GetValueKind() == JsonValueKind.String && Plain(item.GetValue<string>()) == Plain(written));
    }

    private static string Plain(string text) => text.ToUpperInvariant().Replace('-', '_').Replace(' ', '_');
}

/// <summary>A sample held against a schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Mismatches">Where the sample is certainly not what the schema says.</param>
internal sealed record SampleCheck(StatedSchema Schema, ImmutableArray<Mismatch> Mismatches);

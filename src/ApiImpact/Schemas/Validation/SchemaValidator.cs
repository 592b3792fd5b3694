using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas;

/// <summary>Checks values against schemas.</summary>
internal static class SchemaValidator
{
    /// <summary>
    /// Where <paramref name="value"/> is not what <paramref name="schema"/> says, outer places first; none where it is valid, and none where
    /// what remains could not be decided (<see cref="Judge(Schema, JsonNode?)"/> tells the two apart).
    /// </summary>
    public static ImmutableArray<Mismatch> Validate(Schema schema, JsonNode? value) => Judge(schema, value).Mismatches;

    /// <summary>Whether <paramref name="value"/> is a value of <paramref name="schema"/>.</summary>
    public static Judgement Judge(Schema schema, JsonNode? value) =>
        JsonData.TryRead(value, out var data)
            ? Judge(SchemaSite.Of(schema), data, Strictness.Plain)
            : new Judgement([], "the value is nested too deeply, or holds a number too long to calculate with");

    /// <summary>Whether <paramref name="value"/> is a value of the schema at <paramref name="site"/>, under a reading of objects.</summary>
    public static Judgement Judge(SchemaSite site, JsonData value, Strictness strictness)
    {
        var finding = new ValidationRun().Check(site, value, "", strictness);
        return new Judgement([.. finding.Mismatches], finding.Doubt);
    }
}

/// <summary>What a validation found.</summary>
/// <param name="Mismatches">Where the value is not what the schema says.</param>
/// <param name="Doubt">Why a part could not be decided; null where all of it was.</param>
internal sealed record Judgement(ImmutableArray<Mismatch> Mismatches, string? Doubt)
{
    /// <summary>Whether the value is valid; null where that is not known.</summary>
    public bool? IsValid => Mismatches.Length > 0 ? false : Doubt is null ? true : null;
}

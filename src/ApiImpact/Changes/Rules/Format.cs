using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;
using ApiImpact.Diagnostics;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary>
    /// <c>format</c>. OpenAPI's formats of numbers are ranges ("int32: signed 32 bits"), and clients are generated from them: of two such ranges it is
    /// known which holds the other.
    /// </summary>
    public static SchemaChangeFamily Format { get; } = new()
    {
        Name = "format",
        Keywords = ["format"],
        Kinds =
        [
            new("format-added", ChangeAction.Added, Effect.Narrows, "a format of {0} was added"),
            new("format-removed", ChangeAction.Removed, Effect.Widens, "the format of {0} was removed"),
            new("format-changed", ChangeAction.Changed, Effect.Either, "the format of {0} changed"),
            new("format-generalized", ChangeAction.Generalized, Effect.Widens, "the format of {0} was generalized") { Policy = static (_, sender) => OfRange(Effect.Widens, sender) },
            new("format-specialized", ChangeAction.Specialized, Effect.Narrows, "the format of {0} was specialized") { Policy = static (_, sender) => OfRange(Effect.Narrows, sender) },
        ],
        Find = static search =>
        {
            var (before, after) = (search.Before.Value("format"), search.After.Value("format"));
            var kind = (search.Before.States("format"), search.After.States("format")) switch
            {
                (false, true) => "format-added",
                (true, false) => "format-removed",
                (true, true) when JsonNode.DeepEquals(before, after) => null,
                (true, true) when Within(before, after) && !FitsIn(before, search.After) => "format-generalized",
                (true, true) when Within(after, before) && !FitsIn(after, search.Before) => "format-specialized",
                (true, true) => "format-changed",
                _ => null,
            };
            if (kind is not null)
            {
                search.Report(kind, "format", before, after);
            }
        },
    };

    private static Finding? OfRange(Effect effect, Sender sender) => effect.For(sender) == Verdict.Breaking
        ? Finding.Breaks("", "the range of the one format holds numbers that the range of the other does not")
        : null;

    /// <summary>Whether every number of the first format is one of the second.</summary>
    private static bool Within(JsonNode? first, JsonNode? second) => (first?.ToString(), second?.ToString()) switch
    {
        ("float", "double") => true,
        ({ } inner, { } outer) when Bits(inner) is var (width, signed) && Bits(outer) is var (room, roomSigned) =>
            signed == roomSigned ? width < room : !signed && width < room,
        _ => false,
    };

    /// <summary>Whether the limits of a schema leave only numbers that the format holds.</summary>
    private static bool FitsIn(JsonNode? format, SchemaView view) =>
        Bits(format?.ToString() ?? "") is var (width, signed)
        && Family.Tightest(view, "minimum", isUpper: false) >= (signed ? -Math.Pow(2, width - 1) : 0)
        && Family.Tightest(view, "maximum", isUpper: true) <= Math.Pow(2, signed ? width - 1 : width) - 1;

    private static (int Width, bool Signed)? Bits(string format) => format switch
    {
        "int8" => (8, true),
        "int16" => (16, true),
        "int32" => (32, true),
        "int64" => (64, true),
        "uint8" => (8, false),
        "uint16" => (16, false),
        "uint32" => (32, false),
        "uint64" => (64, false),
        _ => null,
    };
}

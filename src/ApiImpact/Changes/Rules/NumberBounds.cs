using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>minimum</c>.</summary>
    public static SchemaChangeFamily Minimum { get; } = Family.Limit("minimum", "min", "minimum", isUpper: false, static view => Inclusive(view, "minimum", "exclusiveMinimum", isUpper: false));

    /// <summary><c>maximum</c>.</summary>
    public static SchemaChangeFamily Maximum { get; } = Family.Limit("maximum", "max", "maximum", isUpper: true, static view => Inclusive(view, "maximum", "exclusiveMaximum", isUpper: true));

    /// <summary><c>exclusiveMinimum</c>, a number or, in older dialects, a mark on <c>minimum</c>.</summary>
    public static SchemaChangeFamily ExclusiveMinimum { get; } =
        Family.Limit("exclusiveMinimum", "exclusive-min", "exclusive minimum", isUpper: false, static view => Exclusive(view, "minimum", "exclusiveMinimum", isUpper: false));

    /// <summary><c>exclusiveMaximum</c>, a number or, in older dialects, a mark on <c>maximum</c>.</summary>
    public static SchemaChangeFamily ExclusiveMaximum { get; } =
        Family.Limit("exclusiveMaximum", "exclusive-max", "exclusive maximum", isUpper: true, static view => Exclusive(view, "maximum", "exclusiveMaximum", isUpper: true));

    private static double? Inclusive(SchemaView view, string keyword, string mark, bool isUpper) =>
        view.IsTrue(mark) ? null : Family.Tightest(view, keyword, isUpper);

    private static double? Exclusive(SchemaView view, string keyword, string mark, bool isUpper) =>
        view.All(mark).Any(static stated => stated.Value is JsonValue value && value.TryGetValue(out bool _))
            ? view.IsTrue(mark) ? Family.Tightest(view, keyword, isUpper) : null
            : Family.Tightest(view, mark, isUpper);
}

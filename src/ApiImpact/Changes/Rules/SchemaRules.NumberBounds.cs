using System.Text.Json.Nodes;
using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    private static double? Inclusive(SchemaView view, string keyword, string mark, bool isUpper) =>
        view.IsTrue(mark) ? null : Family.Tightest(view, keyword, isUpper);

    private static double? Exclusive(SchemaView view, string keyword, string mark, bool isUpper) =>
        view.All(mark).Any(static stated => stated.Value is JsonValue value && value.TryGetValue(out bool _))
            ? view.IsTrue(mark) ? Family.Tightest(view, keyword, isUpper) : null
            : Family.Tightest(view, mark, isUpper);
}

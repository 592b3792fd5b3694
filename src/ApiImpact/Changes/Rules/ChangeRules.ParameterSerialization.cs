using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static string StyleOf(Parameter parameter) => parameter.Style ?? (parameter.In is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple");

    private static string? FormatOf(Parameter parameter) => parameter.Content is [{ Name: { } name }, ..] ? name : null;

    // Style says how arrays and objects are written, and what stands before a value in a path; a scalar in a query looks the same in all of them.
    private static Finding Written(Pair<Parameter> pair, string message) =>
        StyleOf(pair.Before) == StyleOf(pair.After) && IsScalar(pair.Before) && IsScalar(pair.After) && StyleOf(pair.After) is "form" or "simple" or "label"
            ? Finding.Safe(message, "a scalar is written in the same way")
            : Finding.Breaks(message);

    private static bool IsScalar(Parameter parameter) =>
        parameter.Schema is { } schema && Edits.Alternative.TypeOf(Edits.SchemaView.Of(Schemas.Reading.SchemaSite.Of(schema))) is "string" or "integer" or "number" or "boolean";
}

using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter is written in another style.</summary>
    public static ChangeRule ParameterStyleChanged { get; } = new()
    {
        Id = "request-parameter-style-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "style of a parameter",
        Summary = "A parameter is written in another style.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && StyleOf(pair.Before) != StyleOf(pair.After) && pair.Before.Content.IsEmpty && pair.After.Content.IsEmpty
            ? Written(pair, $"The style of the {pair.Place.Part} changed from '{StyleOf(pair.Before)}' to '{StyleOf(pair.After)}'.")
            : null),
    };

    /// <summary>The items of a parameter are written together where they were separate, or the reverse.</summary>
    public static ChangeRule ParameterExplodeChanged { get; } = new()
    {
        Id = "request-parameter-explode-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "explode of a parameter",
        Summary = "The items of a parameter are written together where they were separate, or the reverse.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && ExplodeOf(pair.Before) != ExplodeOf(pair.After) && StyleOf(pair.Before) == StyleOf(pair.After) && pair.Before.Content.IsEmpty && pair.After.Content.IsEmpty
            ? Written(pair, $"The {pair.Place.Part} is {(ExplodeOf(pair.After) ? "exploded now" : "not exploded any more")}.")
            : null),
    };

    /// <summary>Whether a parameter is sent with reserved characters as they are changed.</summary>
    public static ChangeRule ParameterAllowReservedChanged { get; } = new()
    {
        Id = "request-parameter-allow-reserved-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "allowReserved of a parameter",
        Summary = "Whether a parameter is sent with reserved characters as they are changed.",
        Why = "Characters such as / and ? in the value may be read in another way.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.AllowReserved != pair.After.AllowReserved
            ? pair.After.AllowReserved
                ? Finding.Safe($"Reserved characters are allowed in the {pair.Place.Part} now.", "a server decodes what is encoded")
                : Finding.Open($"Reserved characters are not allowed in the {pair.Place.Part} any more.", "whether clients send such values is not stated")
            : null),
    };

    /// <summary>Whether a parameter may be sent without a value changed.</summary>
    public static ChangeRule ParameterAllowEmptyValueChanged { get; } = new()
    {
        Id = "request-parameter-allow-empty-value-changed",
        Severity = Severity.Warning,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "allowEmptyValue of a parameter",
        Summary = "Whether a parameter may be sent without a value changed.",
        Why = "A request that sends the name alone may be rejected.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && pair.Before.AllowEmptyValue != pair.After.AllowEmptyValue
            ? pair.Has(pair.After.AllowEmptyValue ? Effect.Widens : Effect.Narrows, $"The {pair.Place.Part} {(pair.After.AllowEmptyValue ? "may" : "may not")} be sent without a value{(pair.After.AllowEmptyValue ? " now" : " any more")}.")
            : null),
    };

    /// <summary>A parameter is written in another format.</summary>
    public static ChangeRule ParameterContentChanged { get; } = new()
    {
        Id = "request-parameter-content-changed",
        Severity = Severity.Error,
        Direction = ChangeDirection.Request,
        Action = ChangeAction.Changed,
        Topic = "content of a parameter",
        Summary = "A parameter is written in another format.",
        Why = "The same value is written in another way; one side does not read what the other writes.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.EachParameterPair(static pair => !pair.Comparison.Api.IsPartial && FormatOf(pair.Before) != FormatOf(pair.After)
            ? Finding.Breaks($"The {pair.Place.Part} is written as {FormatOf(pair.After) ?? "plain text"} now, and was written as {FormatOf(pair.Before) ?? "plain text"}.")
            : null),
    };

    private static string StyleOf(Parameter parameter) => parameter.Style ?? (parameter.In is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple");

    private static bool ExplodeOf(Parameter parameter) => parameter.Explode ?? StyleOf(parameter) == "form";

    private static string? FormatOf(Parameter parameter) => parameter.Content is [{ Name: { } name }, ..] ? name : null;

    // Style says how arrays and objects are written, and what stands before a value in a path; a scalar in a query looks the same in all of them.
    private static Finding Written(Pair<Parameter> pair, string message) =>
        StyleOf(pair.Before) == StyleOf(pair.After) && IsScalar(pair.Before) && IsScalar(pair.After) && StyleOf(pair.After) is "form" or "simple" or "label"
            ? Finding.Safe(message, "a scalar is written in the same way")
            : Finding.Breaks(message);

    private static bool IsScalar(Parameter parameter) =>
        parameter.Schema is { } schema && Edits.Alternative.TypeOf(Edits.SchemaView.Of(Schemas.Reading.SchemaSite.Of(schema))) is "string" or "integer" or "number" or "boolean";
}

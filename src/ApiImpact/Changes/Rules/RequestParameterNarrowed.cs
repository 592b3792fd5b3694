namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A parameter breaks although no single edit of its schema does it.</summary>
    public static ChangeRule RequestParameterNarrowed { get; } = Whole("request-parameter-narrowed", ChangeDirection.Request, "scalar", "A request parameter");
}

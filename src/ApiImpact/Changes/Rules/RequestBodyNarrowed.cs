namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A request breaks although no single edit of its schema does it.</summary>
    public static ChangeRule RequestBodyNarrowed { get; } = Whole("request-body-narrowed", ChangeDirection.Request, "body", "A request body");
}

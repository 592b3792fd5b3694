namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response breaks although no single edit of its schema does it.</summary>
    public static ChangeRule ResponseBodyWidened { get; } = Whole("response-body-widened", ChangeDirection.Response, "body", "A response body");
}

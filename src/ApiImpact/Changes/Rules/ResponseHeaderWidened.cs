namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>A response header breaks although no single edit of its schema does it.</summary>
    public static ChangeRule ResponseHeaderWidened { get; } = Whole("response-header-widened", ChangeDirection.Response, "scalar", "A response header");
}

using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Text;

namespace ApiImpact.Changes;

/// <summary>Where a change is: the operation that it reaches, the part of its messages, and both texts.</summary>
/// <param name="Reach">The operation; null for the API as a whole.</param>
/// <param name="Sender">Who sends the message that the place belongs to.</param>
/// <param name="Part">The part of the message, in words; empty for the operation itself.</param>
/// <param name="Before">Where the old text is; null for something new.</param>
/// <param name="After">Where the new text is; null for something that is gone.</param>
internal sealed record ChangePlace(OperationReach? Reach, Sender Sender, string Part, Location? Before, Location? After)
{
    /// <summary>
    /// What a change here is about. A shared component is the same subject from wherever it is reached, and so is what a
    /// path item states for its operations; anything else belongs to one operation.
    /// </summary>
    public string Subject
    {
        get
        {
            var pointer = (After ?? Before)?.Pointer ?? "";
            if (Reach is null || IsComponent(pointer))
            {
                return $"{pointer} {Part}".Trim();
            }

            return JsonPointer.Tokens(pointer).Take(3).ToArray() is ["paths", var path, "parameters"]
                ? $"{path} {Part}"
                : $"{Reach.Name} {Part}".TrimEnd();
        }
    }

    /// <summary>Whether the pointer leads into the reusable parts of a document.</summary>
    public static bool IsComponent(string pointer) =>
        pointer.StartsWith("/components/", StringComparison.Ordinal) || pointer.StartsWith("/definitions/", StringComparison.Ordinal)
        || (pointer.StartsWith("/parameters/", StringComparison.Ordinal) && pointer.Length > 12)
        || (pointer.StartsWith("/responses/", StringComparison.Ordinal) && pointer.Length > 11);
}

/// <summary>What a rule has found at a place.</summary>
/// <param name="Verdict">Whether it breaks someone.</param>
/// <param name="Message">What changed, one sentence.</param>
internal sealed record Finding(Verdict Verdict, string Message)
{
    /// <summary>Why the verdict is what it is, where that needs words.</summary>
    public string? Reason { get; init; }

    /// <summary>What tells two findings of one rule at one place apart: a tag, a scope.</summary>
    public string Item { get; init; } = "";

    /// <summary>The subject, where it is not the place: what several operations share is one change.</summary>
    public string? Shared { get; init; }

    /// <summary>The old value, JSON.</summary>
    public string? Before { get; init; }

    /// <summary>The new value, JSON.</summary>
    public string? After { get; init; }

    /// <summary>A finding that breaks no one.</summary>
    public static Finding Safe(string message, string? reason = null) => new(Verdict.Compatible, message) { Reason = reason };

    /// <summary>A finding that breaks someone.</summary>
    public static Finding Breaks(string message, string? reason = null) => new(Verdict.Breaking, message) { Reason = reason };

    /// <summary>A finding of which the documents do not tell whether it breaks someone.</summary>
    public static Finding Open(string message, string reason) => new(Verdict.Unknown, message) { Reason = reason };

    /// <summary>The change that it is.</summary>
    public Change At(ChangeRule rule, ChangePlace place) => new()
    {
        Rule = rule,
        Verdict = Verdict,
        Message = Message,
        Subject = Item.Length == 0 ? Shared ?? place.Subject : $"{Shared ?? place.Subject} {Item}",
        Location = (place.After ?? place.Before)!,
        Earlier = place.After is null ? null : place.Before,
        Operations = place.Reach is null ? [] : [place.Reach],
        Part = place.Part,
        Pointer = (place.After ?? place.Before)?.Pointer ?? "",
        Before = Before,
        After = After,
        Reason = Reason,
    };
}

/// <summary>Something that was and is, at its place.</summary>
internal sealed record Pair<T>(T Before, T After, ChangePlace Place, Comparison Comparison)
{
    /// <summary>The verdict of an effect here.</summary>
    public Finding Has(Effect effect, string message, string? reason = null) => new(effect.For(Place.Sender), message) { Reason = reason };
}

/// <summary>Something that is new, or gone, at its place.</summary>
internal sealed record Single<T>(T Item, ChangePlace Place, Comparison Comparison)
{
    /// <summary>The verdict of an effect here.</summary>
    public Finding Has(Effect effect, string message, string? reason = null) => new(effect.For(Place.Sender), message) { Reason = reason };
}

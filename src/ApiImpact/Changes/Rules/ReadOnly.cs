using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>readOnly</c>: "attempts by an application to modify the value of this property are expected to be ignored or rejected".</summary>
    public static SchemaChangeFamily ReadOnly { get; } = Family.Flag(
        "readOnly",
        "readOnly",
        new("became-read-only", ChangeAction.Set, Effect.None, "{0} became read-only")
        {
            Policy = static (part, sender) => part.IsRequest && sender == Sender.Client
                ? Finding.Open("", "a value that clients send may be ignored or rejected now")
                : null,
        },
        new("became-not-read-only", ChangeAction.Unset, Effect.None, "{0} is not read-only any more"));
}

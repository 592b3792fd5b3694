using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>contentMediaType</c>: what the content of a string is.</summary>
    public static SchemaChangeFamily ContentMediaType { get; } =
        Family.Value("contentMediaType", "content-media-type", "content media type", Effect.None, static (_, _) => Finding.Breaks("", OtherContent));
}

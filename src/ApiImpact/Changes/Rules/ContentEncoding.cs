using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>contentEncoding</c>: how the content of a string is written.</summary>
    public static SchemaChangeFamily ContentEncoding { get; } = Family.Value("contentEncoding", "content-encoding", "content encoding", Effect.None, static (_, _) => Finding.Breaks("", OtherContent));
}

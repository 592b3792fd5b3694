using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>default</c>: what the server takes for a parameter that a client leaves out is part of what the old request meant.</summary>
    public static SchemaChangeFamily Default { get; } = Family.Value("default", "default-value", "default", Effect.None, static (part, sender) =>
        part == SchemaPart.RequestParameter && sender == Sender.Client
            ? Finding.Breaks("", "a request that leaves the parameter out means something else now")
            : null);
}

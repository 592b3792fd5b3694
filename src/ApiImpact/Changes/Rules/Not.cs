using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>not</c>: what changes inside it has the opposite effect, which containment of the whole finds.</summary>
    public static SchemaChangeFamily Not { get; } = Family.Subschema("not", "not", "a forbidden form");
}

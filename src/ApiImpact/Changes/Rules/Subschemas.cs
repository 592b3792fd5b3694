using ApiImpact.Changes.Edits;

namespace ApiImpact.Changes.Rules;

internal static partial class SchemaRules
{
    /// <summary><c>items</c>.</summary>
    public static SchemaChangeFamily Items { get; } = Family.Subschema("items", "items", "the schema of the items");

    /// <summary><c>additionalItems</c>.</summary>
    public static SchemaChangeFamily AdditionalItems { get; } = Family.Subschema("additionalItems", "additional-items", "the schema of further items");

    /// <summary><c>contains</c>.</summary>
    public static SchemaChangeFamily Contains { get; } = Family.Subschema("contains", "contains", "the demand for a matching item");

    /// <summary><c>unevaluatedItems</c>.</summary>
    public static SchemaChangeFamily UnevaluatedItems { get; } = Family.Subschema("unevaluatedItems", "unevaluated-items", "the schema of unevaluated items");

    /// <summary><c>unevaluatedProperties</c>.</summary>
    public static SchemaChangeFamily UnevaluatedProperties { get; } =
        Family.Subschema("unevaluatedProperties", "unevaluated-properties", "the schema of unevaluated members");

    /// <summary><c>propertyNames</c>.</summary>
    public static SchemaChangeFamily PropertyNames { get; } = Family.Subschema("propertyNames", "property-names", "the schema of member names");

    /// <summary><c>not</c>: what changes inside it has the opposite effect, which containment of the whole finds.</summary>
    public static SchemaChangeFamily Not { get; } = Family.Subschema("not", "not", "a forbidden form");

    /// <summary><c>if</c>.</summary>
    public static SchemaChangeFamily If { get; } = Family.Subschema("if", "if", "a condition", Effect.Either, Effect.Either);

    /// <summary><c>then</c>.</summary>
    public static SchemaChangeFamily Then { get; } = Family.Subschema("then", "then", "the consequence of a condition");

    /// <summary><c>else</c>.</summary>
    public static SchemaChangeFamily Else { get; } = Family.Subschema("else", "else", "the alternative to a condition");
}

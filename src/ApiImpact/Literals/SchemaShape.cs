namespace ApiImpact.Literals;

/// <summary>Tells schemas from messages by their form, before names are looked up.</summary>
internal static class SchemaShape
{
    /// <summary>
    /// What a literal is. An object is a schema where its keywords hold what JSON Schema says they hold; a message that has fields called
    /// <c>type</c> and <c>name</c> is none, because <c>name</c> is no keyword.
    /// </summary>
    public static LiteralForm Of(LiteralSyntax syntax) =>
        IsSchema(syntax) ? LiteralForm.Schema : IsMapOfSchemas(syntax) ? LiteralForm.Properties : LiteralForm.Message;

    private static bool IsSchema(LiteralSyntax syntax)
    {
        if (syntax is not ObjectSyntax { Members: var members } || members.Count == 0)
        {
            return false;
        }

        var hasProperties = members.Exists(static member => SchemaKeywords.PlaceOf(member.Key) == SchemaPlace.Map && IsMapOfSchemas(member.Value));
        if (hasProperties || (members.Exists(static member => member.Key == "$schema" && member.Value is StringSyntax)))
        {
            return true;
        }

        return members.TrueForAll(static member => SchemaKeywords.IsKeyword(member.Key) || member.Key is "..." or "\u2026") && members.Exists(Constrains);
    }

    /// <summary>Whether a keyword holds what only a schema would give it.</summary>
    private static bool Constrains(MemberSyntax member) => member.Key switch
    {
        "type" => IsType(member.Value),
        "$ref" => member.Value is StringSyntax,
        "enum" => member.Value is ArraySyntax,
        "required" => member.Value is ArraySyntax { Items: var items } && items.TrueForAll(static item => item is not (ObjectSyntax or ArraySyntax)),
        "allOf" or "anyOf" or "oneOf" => member.Value is ArraySyntax { Items: var items } && items.Exists(IsSchema),
        "items" or "not" => IsSchema(member.Value),
        "additionalProperties" => member.Value is ConstantSyntax { Json: "true" or "false" } || IsSchema(member.Value),
        "properties" or "patternProperties" => member.Value is ObjectSyntax { Members.Count: 0, IsPartial: true },
        _ => false,
    };

    private static bool IsType(LiteralSyntax value) => value switch
    {
        StringSyntax text => SchemaKeywords.IsType(text.Value),
        NameSyntax name => SchemaKeywords.IsType(name.Text),
        AlternativesSyntax alternatives => IsType(alternatives.First),
        ArraySyntax array => array.Items.Count > 0 && array.Items.TrueForAll(IsType),
        _ => false,
    };

    /// <summary>Whether all values are schemas, or names that may stand for one, and one at least is known to be a schema.</summary>
    private static bool IsMapOfSchemas(LiteralSyntax syntax) =>
        syntax is ObjectSyntax { Members: { Count: > 0 } members } && members.TrueForAll(static member => MayBeSchema(member.Value))
        && members.Exists(static member => IsSchema(member.Value) || IsParameterType(member.Value));

    private static bool MayBeSchema(LiteralSyntax value) => IsSchema(value) || value is NameSyntax or PlaceholderSyntax or ObjectSyntax { Members.Count: 0 };

    /// <summary><c>parameter_types.name</c>: the module in which OpenStack's services keep the schemas of their fields.</summary>
    private static bool IsParameterType(LiteralSyntax value) => value is NameSyntax { Name: var name } && name.Contains("parameter_types.", StringComparison.Ordinal);
}

/// <summary>What a literal shows.</summary>
internal enum LiteralForm
{
    /// <summary>A message, or a part of one.</summary>
    Message,

    /// <summary>A JSON Schema.</summary>
    Schema,

    /// <summary>Schemas by the names of the fields that they describe: the inside of <c>properties</c>.</summary>
    Properties,
}

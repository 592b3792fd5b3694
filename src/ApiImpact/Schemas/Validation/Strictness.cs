namespace ApiImpact.Schemas.Validation;

/// <summary>How a schema is read that says nothing of additional properties.</summary>
internal enum Strictness
{
    /// <summary>As JSON Schema says: anything may be added.</summary>
    Plain,

    /// <summary>As the producer of a message: a value that the schema describes as a whole has declared properties only.</summary>
    Producer,

    /// <summary>A part (allOf, anyOf, oneOf, $ref) of a schema that is read as <see cref="Producer"/>: the whole closes, not the part.</summary>
    ProducerPart,
}

/// <summary>How strictness passes from a schema to the schemas in it.</summary>
internal static class StrictnessRules
{
    extension(Strictness strictness)
    {
        /// <summary>For a schema of the same value.</summary>
        public Strictness ForPart => strictness == Strictness.Plain ? Strictness.Plain : Strictness.ProducerPart;

        /// <summary>For a schema of a member or an item.</summary>
        public Strictness ForChild => strictness == Strictness.Plain ? Strictness.Plain : Strictness.Producer;
    }
}

namespace ApiImpact.Schemas;

/// <summary>What an object schema means that declares properties and says nothing of additional ones.</summary>
public enum ObjectReading
{
    /// <summary>As in messages: its producer sends declared properties only, and its consumer tolerates others.</summary>
    Messages,

    /// <summary>As in JSON Schema: anything may be added, on both sides.</summary>
    JsonSchema,
}

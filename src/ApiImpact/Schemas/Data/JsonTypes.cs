namespace ApiImpact.Schemas.Data;

/// <summary>The types of JSON values, as a set. An integer is a number.</summary>
[Flags]
internal enum JsonTypes
{
    /// <summary>No type.</summary>
    None = 0,

    /// <summary><c>null</c></summary>
    Null = 1,

    /// <summary><c>true</c> and <c>false</c></summary>
    Boolean = 2,

    /// <summary>Numbers, integers among them.</summary>
    Number = 4,

    /// <summary>Strings.</summary>
    String = 8,

    /// <summary>Arrays.</summary>
    Array = 16,

    /// <summary>Objects.</summary>
    Object = 32,

    /// <summary>Every type.</summary>
    All = Null | Boolean | Number | String | Array | Object,
}

namespace ApiImpact.OpenApi.Reading;

/// <summary>The versions of the OpenAPI specification that differ for a reader.</summary>
internal enum SpecificationVersion
{
    /// <summary>Swagger 2.0.</summary>
    V20,

    /// <summary>OpenAPI 3.0, with schemas of its own.</summary>
    V30,

    /// <summary>OpenAPI 3.1 and 3.2, with JSON Schema 2020-12.</summary>
    V31,
}

namespace ApiImpact.OpenApi.Applying;

/// <summary>Where a schema of the document may be changed.</summary>
internal enum SchemaMode
{
    /// <summary>Where it stands; a component that others use too is left alone, and a new one made.</summary>
    InPlace,

    /// <summary>Nowhere: the result is a schema of its own.</summary>
    Copy,

    /// <summary>Where it stands, and so that each older version is as it was: only properties may come and go.</summary>
    Gated,
}

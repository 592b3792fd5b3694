namespace ApiImpact.Schemas.Reading;

/// <summary>
/// The reading of a message's producer: "where an object schema declares at least one property (itself or through allOf, anyOf, oneOf, $ref) and
/// says nothing of additional ones, its producer sends declared properties only".
/// </summary>
internal static class ClosedReading
{
    private const int DeepestNesting = 64;

    /// <summary>Whether the producer sends declared properties only, of the value that <paramref name="site"/> describes.</summary>
    public static bool Closes(SchemaSite site) => Any(site, static keywords => !keywords.Properties.IsEmpty) && !Any(site, SaysAdditional);

    private static bool SaysAdditional(SchemaKeywords keywords) => keywords.AdditionalProperties is not null || keywords.UnevaluatedProperties is not null;

    private static bool Any(SchemaSite site, Func<SchemaKeywords, bool> has, int nesting = 0)
    {
        if (nesting > DeepestNesting)
        {
            return false;
        }

        var keywords = Keywords.Of(site);
        return has(keywords)
            || keywords.AllOf.Any(branch => Any(branch, has, nesting + 1))
            || keywords.AnyOf.Any(branch => Any(branch, has, nesting + 1))
            || keywords.OneOf.Any(branch => Any(branch, has, nesting + 1))
            || (keywords.Target(site) is { } target && Any(target, has, nesting + 1));
    }
}

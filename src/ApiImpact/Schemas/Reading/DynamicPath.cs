using System.Collections.Immutable;

namespace ApiImpact.Schemas.Reading;

/// <summary>The schema resources on the way to a schema, outermost first; kept only where a <c>$dynamicRef</c> may ask for it.</summary>
internal sealed class DynamicPath
{
    private DynamicPath(ImmutableArray<SchemaSite> resources, string key) => (Resources, Key) = (resources, key);

    public static DynamicPath Empty { get; } = new([], "");

    /// <summary>The resources, each once: only its outermost place counts.</summary>
    public ImmutableArray<SchemaSite> Resources { get; }

    /// <summary>A text that is the same for equal paths.</summary>
    public string Key { get; }

    /// <summary>The path with the resource of <paramref name="site"/>.</summary>
    public DynamicPath Enter(SchemaSite site) =>
        (Resources.IsEmpty && !ScopeIndex.Of(site.Scope, site.Dialect).HasDynamicAnchors)
        || Resources.Any(known => known.Scope == site.Scope && known.Resource == site.Resource)
            ? this
            : new DynamicPath(Resources.Add(site), $"{Key} {System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(site.Scope)}#{site.Resource}");
}

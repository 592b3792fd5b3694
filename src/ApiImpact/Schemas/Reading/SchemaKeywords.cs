using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ApiImpact.Model;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.Reading;

/// <summary>
/// What one schema says, in one form for every dialect: exclusive bounds as bounds, <c>dependencies</c> apart, tuples as a prefix and a rest,
/// <c>nullable</c> as a type. A keyword that is absent is null or empty.
/// </summary>
internal sealed record SchemaKeywords
{
    private Dictionary<string, SchemaSite>? byName;
    private StrongBox<SchemaSite?>? target;

    /// <summary>The schema <c>true</c> or <c>false</c>; null for an object.</summary>
    public bool? Boolean { get; init; }

    public string? Ref { get; init; }

    public string? DynamicRef { get; init; }

    /// <summary>The types; null where any is accepted.</summary>
    public JsonTypes? Types { get; init; }

    /// <summary>Whether <see cref="Types"/> holds numbers only as integers.</summary>
    public bool IntegersOnly { get; init; }

    /// <summary>The values of <c>enum</c>; default where there is no <c>enum</c>.</summary>
    public ImmutableArray<JsonData> Enum { get; init; }

    public JsonData? Const { get; init; }

    public ImmutableArray<NumberBound> Bounds { get; init; } = [];

    public ExactNumber? MultipleOf { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }

    /// <summary>The schemas of the first items, one each.</summary>
    public ImmutableArray<SchemaSite> Prefix { get; init; } = [];

    /// <summary>The schema of the items after <see cref="Prefix"/>.</summary>
    public SchemaSite? Items { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public SchemaSite? Contains { get; init; }

    public int? MinContains { get; init; }

    public int? MaxContains { get; init; }

    public SchemaSite? UnevaluatedItems { get; init; }

    public ImmutableArray<KeyValuePair<string, SchemaSite>> Properties { get; init; } = [];

    public ImmutableArray<KeyValuePair<string, SchemaSite>> PatternProperties { get; init; } = [];

    public SchemaSite? AdditionalProperties { get; init; }

    public SchemaSite? PropertyNames { get; init; }

    public ImmutableArray<string> Required { get; init; } = [];

    public int? MinProperties { get; init; }

    public int? MaxProperties { get; init; }

    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> DependentRequired { get; init; } = [];

    public ImmutableArray<KeyValuePair<string, SchemaSite>> DependentSchemas { get; init; } = [];

    public SchemaSite? UnevaluatedProperties { get; init; }

    public ImmutableArray<SchemaSite> AllOf { get; init; } = [];

    public ImmutableArray<SchemaSite> AnyOf { get; init; } = [];

    public ImmutableArray<SchemaSite> OneOf { get; init; } = [];

    public SchemaSite? Not { get; init; }

    public SchemaSite? If { get; init; }

    public SchemaSite? Then { get; init; }

    public SchemaSite? Else { get; init; }

    /// <summary>The dialect that they were read in.</summary>
    public SchemaDialect Dialect { get; init; }

    /// <summary>Why a part of the schema could not be read; null where all of it was.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The schema that <see cref="Properties"/> states under a name; null where it states none.</summary>
    public SchemaSite? Property(string name) => (byName ??= Properties.ToDictionary(StringComparer.Ordinal)).GetValueOrDefault(name);

    /// <summary>What <see cref="Ref"/> leads to from <paramref name="site"/>, the one place that these keywords were read from; null where that is nothing.</summary>
    public SchemaSite? Target(SchemaSite site) =>
        Ref is not null ? (target ??= new StrongBox<SchemaSite?>(ReferenceResolver.Resolve(site, Ref))).Value : null;
}

/// <summary>A bound of a number.</summary>
/// <param name="Keyword">The keyword that states it.</param>
/// <param name="IsLower">Whether it bounds from below.</param>
/// <param name="Value">The bound.</param>
/// <param name="IsExclusive">Whether the bound itself is outside.</param>
internal sealed record NumberBound(string Keyword, bool IsLower, ExactNumber Value, bool IsExclusive)
{
    /// <summary>Whether a number is within it.</summary>
    public bool Accepts(ExactNumber number) => IsLower
        ? IsExclusive ? number > Value : number >= Value
        : IsExclusive ? number < Value : number <= Value;
}

using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>
/// Which members a schema evaluates, name by name: a name is evaluated where some part that speaks of it holds. So what <c>unevaluatedProperties</c> asks,
/// and the closed reading of messages, is one condition for each name that is mentioned, and one for the rest.
/// </summary>
internal sealed class EvaluatedMembers(SchemaCompiler compiler, DynamicPath path)
{
    private const int MostPatterns = 5;
    private const int MostSteps = 50_000;
    private const int DeepestNesting = 100;

    private readonly FormulaFactory factory = compiler.Factory;
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);
    private readonly SortedSet<string> patterns = new(StringComparer.Ordinal);
    private int steps;
    private int depth;

    /// <summary>That the members which a schema leaves unevaluated are accepted by <paramref name="content"/>; null where it takes too much to say which they are.</summary>
    public Formula? Rest(SchemaSite site, Strictness strictness, Formula content)
    {
        if (Keywords.Of(site) is var declared && SpeaksAlone(declared))
        {
            return factory.EachMember(factory.NotNamed(declared.Properties.Select(static property => property.Key)), content);
        }

        Collect(site, strictness);
        if (patterns.Count > MostPatterns)
        {
            return null;
        }

        // What the schema itself declares, or a part that always holds, is evaluated: of large schemas that is nearly all, and need not be searched for name by name.
        var own = new HashSet<string>(StringComparer.Ordinal);
        if (patterns.Count == 0)
        {
            CollectDeclared(site, own);
        }

        var conditions = new List<Formula>();
        foreach (var group in names.Select(JsonData.Of).GroupBy(name => own.Contains(name.Text) ? factory.All : IsEvaluated(site, strictness, Single(name))).OrderBy(static group => group.Key.Id))
        {
            conditions.Add(factory.Or(group.Key, factory.EachMember(factory.Among(group), content)));
        }

        for (var signs = 0; signs < 1 << patterns.Count; signs++)
        {
            var matched = patterns.Where((_, index) => (signs & (1 << index)) != 0).ToHashSet(StringComparer.Ordinal);
            var evaluated = IsEvaluated(site, strictness, new NameClass(null, matched));
            var cell = factory.And([factory.NotNamed(names), .. patterns.Select(pattern => factory.Matches(TextPattern.Of(pattern), !matched.Contains(pattern)))]);
            conditions.Add(factory.Or(evaluated, factory.EachMember(factory.ForType(cell, JsonTypes.String), content)));
        }

        return steps > MostSteps ? null : factory.And(conditions);
    }

    /// <summary>Whether no other schema of the same value speaks of members, and this one by name only: then what it declares is what it evaluates.</summary>
    private static bool SpeaksAlone(SchemaKeywords keywords) => keywords is
    {
        Ref: null, DynamicRef: null, AllOf.IsEmpty: true, AnyOf.IsEmpty: true, OneOf.IsEmpty: true, If: null, DependentSchemas.IsEmpty: true,
        AdditionalProperties: null, PatternProperties.IsEmpty: true,
    };

    private NameClass Single(JsonData name)
    {
        var matched = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pattern in patterns)
        {
            switch (TextPattern.Of(pattern).Matches(name.Text))
            {
                case true:
                    matched.Add(pattern);
                    break;
                case null:
                    steps = MostSteps + 1;
                    break;
            }
        }

        return new NameClass(name.Text, matched);
    }

    private void Collect(SchemaSite site, Strictness strictness)
    {
        if (!Spend())
        {
            return;
        }

        var keywords = Keywords.Of(site);
        names.UnionWith(keywords.Properties.Select(static property => property.Key));
        patterns.UnionWith(keywords.PatternProperties.Select(static property => property.Key));
        SchemaSite?[] conditional = [keywords.If, keywords.Then, keywords.Else];
        depth++;
        foreach (var part in Always(site, keywords).Concat(keywords.AnyOf).Concat(keywords.OneOf).Concat(keywords.DependentSchemas.Select(static pair => pair.Value)).Concat(conditional.OfType<SchemaSite>()))
        {
            Collect(part, strictness);
        }

        depth--;
    }

    private void CollectDeclared(SchemaSite site, HashSet<string> declared)
    {
        if (!Spend())
        {
            return;
        }

        var keywords = Keywords.Of(site);
        declared.UnionWith(keywords.Properties.Select(static property => property.Key));
        depth++;
        foreach (var part in Always(site, keywords))
        {
            CollectDeclared(part, declared);
        }

        depth--;
    }

    /// <summary>Where a value, which the schema accepts, has its members under these names evaluated by it.</summary>
    private Formula IsEvaluated(SchemaSite site, Strictness strictness, NameClass name, bool isPart = false)
    {
        var keywords = Keywords.Of(site);
        if (!Spend() || keywords.AdditionalProperties is not null || (isPart && keywords.UnevaluatedProperties is not null)
            || (name.Name is not null && keywords.Property(name.Name) is not null) || keywords.PatternProperties.Any(property => name.Matched.Contains(property.Key)))
        {
            return factory.All;
        }

        depth++;
        var evaluated = factory.Or(
        [
            .. Always(site, keywords).Select(part => IsEvaluated(part, strictness.ForPart, name, isPart: true)),
            Either(keywords.AnyOf, strictness.ForPart, name),
            Either(keywords.OneOf, strictness.ForPart, name),
            .. keywords.DependentSchemas.Select(pair => factory.And([factory.OfTypes(JsonTypes.Object), factory.Required(pair.Key), IsEvaluated(pair.Value, strictness.ForPart, name, isPart: true)])),
            Conditional(keywords, strictness, name),
        ]);
        depth--;
        return evaluated;
    }

    private Formula Either(ImmutableArray<SchemaSite> branches, Strictness strictness, NameClass name)
    {
        var evaluated = branches.Select(branch => (Branch: branch, Where: IsEvaluated(branch, strictness, name, isPart: true))).ToList();
        return evaluated.Count > 0 && evaluated.TrueForAll(one => one.Where == factory.All) ? factory.All : factory.Or(evaluated.Select(one => When(one.Branch, strictness, one.Where)));
    }

    private Formula Conditional(SchemaKeywords keywords, Strictness strictness, NameClass name)
    {
        if (keywords.If is not { } condition)
        {
            return factory.None;
        }

        var then = keywords.Then is { } holds ? IsEvaluated(holds, strictness.ForPart, name, isPart: true) : factory.None;
        var otherwise = keywords.Else is { } fails ? IsEvaluated(fails, strictness.ForPart, name, isPart: true) : factory.None;
        return factory.Or(
            When(condition, Strictness.Plain, factory.Or(IsEvaluated(condition, Strictness.Plain, name, isPart: true), then)),
            otherwise == factory.None ? factory.None : factory.And(factory.Not(compiler.Compile(condition, Strictness.Plain, path)), otherwise));
    }

    private Formula When(SchemaSite schema, Strictness strictness, Formula evaluated) =>
        evaluated == factory.None ? evaluated : factory.And(compiler.Compile(schema, strictness, path), evaluated);

    private IEnumerable<SchemaSite> Always(SchemaSite site, SchemaKeywords keywords)
    {
        SchemaSite?[] targets =
        [
            keywords.Target(site),
            keywords.DynamicRef is { } dynamic ? ReferenceResolver.ResolveDynamic(site, dynamic, path.Resources) : null,
        ];
        return targets.OfType<SchemaSite>().Where(static target => !ReferenceLoops.IsLoop(target)).Concat(keywords.AllOf);
    }

    private bool Spend() => ++steps <= MostSteps && depth <= DeepestNesting;

    /// <summary>Names that are alike: a name, or all that are not mentioned and match the same patterns.</summary>
    /// <param name="Name">The name; null for those that are not mentioned.</param>
    /// <param name="Matched">The patterns that match.</param>
    private sealed record NameClass(string? Name, HashSet<string> Matched);
}

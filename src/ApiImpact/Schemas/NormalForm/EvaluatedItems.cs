using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>
/// Which items a schema evaluates, by case: where the condition holds, at least these are evaluated. More conditions that hold only evaluate more,
/// so what <c>unevaluatedItems</c> asks of the rest holds exactly where it holds in some case.
/// </summary>
internal sealed class EvaluatedItems(SchemaCompiler compiler, DynamicPath path)
{
    private const int MostCases = 64;

    private readonly FormulaFactory factory = compiler.Factory;

    /// <summary>That the items which a schema leaves unevaluated are accepted by <paramref name="content"/>; null where too many cases decide which they are.</summary>
    public Formula? Rest(SchemaSite site, Strictness strictness, Formula content)
    {
        var cases = Of(site, strictness, forUnevaluated: true);
        return cases.IsDefault ? null : factory.Or(cases.Select(@case => factory.And(@case.Condition, factory.EachItem(@case.Prefix, null, factory.Or(content, @case.Items)))));
    }

    private ImmutableArray<EvaluatedCase> Of(SchemaSite site, Strictness strictness, bool forUnevaluated = false)
    {
        var keywords = Keywords.Of(site);
        if (keywords.Boolean is not null)
        {
            return [Nothing];
        }

        ImmutableArray<EvaluatedCase> cases = [Own(keywords, forUnevaluated)];
        foreach (var part in Always(site, keywords))
        {
            cases = Both(cases, Of(part, strictness.ForPart));
        }

        var any = keywords.AnyOf.Select(branch => When(Compile(branch, strictness.ForPart), Of(branch, strictness.ForPart))).ToList();
        cases = AreApart(keywords.AnyOf, strictness) ? Both(cases, Either(any)) : any.Aggregate(cases, (left, branch) => Both(left, Either([branch])));
        cases = Both(cases, Either([.. keywords.OneOf.Select(branch => When(Compile(branch, strictness.ForPart), Of(branch, strictness.ForPart)))]));
        foreach (var (name, schema) in keywords.DependentSchemas)
        {
            cases = Both(cases, Either([When(factory.And(factory.OfTypes(JsonTypes.Object), factory.Required(name)), Of(schema, strictness.ForPart))]));
        }

        if (keywords.If is { } condition)
        {
            var tested = Compile(condition, Strictness.Plain);
            var holds = keywords.Then is { } then ? Both(Of(condition, Strictness.Plain), Of(then, strictness.ForPart)) : Of(condition, Strictness.Plain);
            var fails = keywords.Else is { } otherwise ? Of(otherwise, strictness.ForPart) : [Nothing];
            cases = Both(cases, Either([When(tested, holds), When(factory.Not(tested), fails)]));
        }

        return cases;
    }

    private EvaluatedCase Nothing => new(factory.All, 0, factory.None);

    private IEnumerable<SchemaSite> Always(SchemaSite site, SchemaKeywords keywords)
    {
        SchemaSite?[] targets =
        [
            keywords.Target(site),
            keywords.DynamicRef is { } dynamic ? ReferenceResolver.ResolveDynamic(site, dynamic, path.Resources) : null,
        ];
        return targets.OfType<SchemaSite>().Where(static target => !ReferenceLoops.IsLoop(target)).Concat(keywords.AllOf);
    }

    private EvaluatedCase Own(SchemaKeywords keywords, bool forUnevaluated)
    {
        var seesAll = keywords.Items is not null || (!forUnevaluated && keywords.UnevaluatedItems is not null);
        return new EvaluatedCase(
            factory.All, keywords.Prefix.Length, seesAll ? factory.All : keywords.Contains is { } contains ? Compile(contains, Strictness.Plain) : factory.None);
    }

    private bool AreApart(ImmutableArray<SchemaSite> branches, Strictness strictness)
    {
        var formulas = branches.Select(branch => Compile(branch, strictness.ForPart)).ToList();
        return formulas.Count <= MostCases && !formulas.Where((left, index) => formulas.Skip(index + 1).Any(right => factory.And(left, right) != factory.None)).Any();
    }

    private ImmutableArray<EvaluatedCase> When(Formula condition, ImmutableArray<EvaluatedCase> cases) =>
        cases.IsDefault ? default : [.. cases.Select(@case => @case with { Condition = factory.And(condition, @case.Condition) })];

    private ImmutableArray<EvaluatedCase> Either(List<ImmutableArray<EvaluatedCase>> alternatives) =>
        alternatives.Exists(static cases => cases.IsDefault) ? default : Slim([Nothing, .. alternatives.SelectMany(static cases => cases)]);

    private ImmutableArray<EvaluatedCase> Both(ImmutableArray<EvaluatedCase> left, ImmutableArray<EvaluatedCase> right) => left.IsDefault || right.IsDefault ? default : Slim(
        [
            .. from one in left
               from other in right
               select new EvaluatedCase(factory.And(one.Condition, other.Condition), Math.Max(one.Prefix, other.Prefix), factory.Or(one.Items, other.Items)),
        ]);

    /// <summary>Drops what cannot be, and cases that another one covers.</summary>
    private ImmutableArray<EvaluatedCase> Slim(ImmutableArray<EvaluatedCase> cases)
    {
        var kept = new List<EvaluatedCase>();
        foreach (var one in cases.Where(one => one.Condition != factory.None).Distinct())
        {
            if (!kept.Exists(other => Covers(other, one)))
            {
                kept.RemoveAll(other => Covers(one, other));
                kept.Add(one);
            }

            if (kept.Count > MostCases)
            {
                return default;
            }
        }

        return [.. kept];
    }

    private bool Covers(EvaluatedCase wide, EvaluatedCase narrow) =>
        (wide.Condition == factory.All || wide.Condition == narrow.Condition)
        && wide.Prefix >= narrow.Prefix
        && factory.Or(wide.Items, narrow.Items) == wide.Items;

    private Formula Compile(SchemaSite schema, Strictness strictness) => compiler.Compile(schema, strictness, path);
}

/// <summary>Items that are evaluated where a condition holds.</summary>
/// <param name="Condition">The condition, on the whole value.</param>
/// <param name="Prefix">How many of the first items.</param>
/// <param name="Items">The items at any place that this accepts.</param>
internal sealed record EvaluatedCase(Formula Condition, int Prefix, Formula Items);

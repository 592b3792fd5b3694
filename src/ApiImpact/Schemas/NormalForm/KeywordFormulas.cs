using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;
using ApiImpact.Schemas.Validation;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>The formula of one schema: what its keywords say, one by one.</summary>
internal sealed class KeywordFormulas(SchemaCompiler compiler, SchemaSite site, Strictness strictness, DynamicPath path)
{
    private readonly FormulaFactory factory = compiler.Factory;
    private readonly SchemaKeywords keywords = Keywords.Of(site);

    public Formula Make()
    {
        if (keywords.Boolean is { } accepts)
        {
            return accepts ? factory.All : factory.None;
        }

        return keywords.Unreadable is { } reason
            ? factory.And(Stated().Append(compiler.Unknown(site, strictness, reason)))
            : factory.And(Stated());
    }

    private IEnumerable<Formula> Stated() => References().Concat(Scalars()).Concat(Arrays()).Concat(Objects()).Concat(Applicators()).Concat(Unevaluated());

    private IEnumerable<Formula> References()
    {
        if (keywords.Ref is { } reference)
        {
            yield return Follow(ReferenceResolver.Resolve(site, reference), reference);
        }

        if (keywords.DynamicRef is { } dynamic)
        {
            yield return Follow(ReferenceResolver.ResolveDynamic(site, dynamic, path.Resources), dynamic);
        }

        Formula Follow(SchemaSite? target, string written) => target is null
            ? Unread(written)
            : ReferenceLoops.IsLoop(target)
                ? compiler.Unknown(target, strictness, $"the schema at {target.Pointer} refers to itself without going down in the value")
                : Part(target);
    }

    /// <summary>What an absolute reference leads to is the same wherever it stands, even where it cannot be read.</summary>
    private Formula Unread(string reference)
    {
        var reason = $"the reference '{reference}' at {site.Pointer} leads to nothing that can be read";
        return ReferenceResolver.Absolute(site, reference) is { } name ? factory.Opaque(JsonTypes.All, $"ref {strictness} {name}", reason, static _ => null) : compiler.Unknown(site, strictness, reason);
    }

    private IEnumerable<Formula> Scalars()
    {
        if (keywords.Types is { } types)
        {
            yield return factory.OfTypes(types);
            if (keywords.IntegersOnly)
            {
                yield return factory.MultipleOf(ExactNumber.One);
            }
        }

        if (!keywords.Enum.IsDefault)
        {
            yield return factory.Among(keywords.Enum);
        }

        if (keywords.Const is { } constant)
        {
            yield return factory.Among([constant]);
        }

        foreach (var bound in keywords.Bounds)
        {
            yield return factory.InRange(bound.IsLower ? new NumberRange(bound.Value, bound.IsExclusive, null, false) : new NumberRange(null, false, bound.Value, bound.IsExclusive));
        }

        if (keywords.MultipleOf is { } unit)
        {
            yield return factory.MultipleOf(unit);
        }

        yield return factory.OfSize(JsonTypes.String, keywords.MinLength ?? 0, keywords.MaxLength);
        if (keywords.Pattern is { } pattern)
        {
            yield return factory.Matches(TextPattern.Of(pattern));
        }

        if (keywords.Format is { } format)
        {
            yield return Format(format);
        }
    }

    private Formula Format(string format)
    {
        var named = new NamedFormat(format, site.Dialect);
        var opaque = factory.Opaque(
            TextFormat.Subject(format),
            $"format {site.Dialect}:{format}",
            $"the format '{format}' is not decided for all values{(named.IsAsserted ? "" : ", as it may be asserted or not")}",
            value => TextFormat.Accepts(named, value),
            format: named);

        // The values that are surely of it are spelt out, so that a range of integers is seen to be within.
        return TextFormat.Integers(format) is { } range ? factory.Or(opaque, factory.And(factory.InRange(range), factory.MultipleOf(ExactNumber.One))) : opaque;
    }

    private IEnumerable<Formula> Arrays()
    {
        for (var index = 0; index < keywords.Prefix.Length; index++)
        {
            yield return factory.EachItem(index, index, Child(keywords.Prefix[index]));
        }

        if (keywords.Items is { } items)
        {
            yield return factory.EachItem(keywords.Prefix.Length, null, Child(items));
        }

        yield return factory.OfSize(JsonTypes.Array, keywords.MinItems ?? 0, keywords.MaxItems);
        if (keywords.UniqueItems)
        {
            yield return factory.Unique();
        }

        if (keywords.Contains is { } contains)
        {
            var content = Plain(contains);
            yield return factory.AtLeastItems(keywords.MinContains ?? 1, content);
            if (keywords.MaxContains is { } most)
            {
                yield return factory.AtMostItems(most, content);
            }
        }
    }

    private IEnumerable<Formula> Objects()
    {
        foreach (var (name, schema) in keywords.Properties)
        {
            yield return factory.EachMember(factory.Named(name), Child(schema));
        }

        foreach (var (pattern, schema) in keywords.PatternProperties)
        {
            yield return factory.EachMember(factory.Matches(TextPattern.Of(pattern)), Child(schema));
        }

        if (keywords.AdditionalProperties is { } additional)
        {
            var named = keywords.Properties.Select(static property => JsonData.Of(property.Key));
            var patterns = keywords.PatternProperties.Select(property => factory.Matches(TextPattern.Of(property.Key), isNegated: true));
            yield return factory.EachMember(factory.And([factory.NotAmong(named), .. patterns]), Child(additional));
        }

        if (keywords.PropertyNames is { } names)
        {
            yield return factory.EachMember(factory.ForType(factory.Not(Plain(names)), JsonTypes.String), factory.None);
        }

        foreach (var name in keywords.Required)
        {
            yield return factory.Required(name);
        }

        yield return factory.OfSize(JsonTypes.Object, keywords.MinProperties ?? 0, keywords.MaxProperties);
        foreach (var (name, others) in keywords.DependentRequired)
        {
            yield return factory.Or(Absent(name), factory.And(others.Select(factory.Required)));
        }

        foreach (var (name, schema) in keywords.DependentSchemas)
        {
            yield return factory.Or(Absent(name), Part(schema));
        }
    }

    private IEnumerable<Formula> Applicators()
    {
        foreach (var part in keywords.AllOf)
        {
            yield return Part(part);
        }

        if (!keywords.AnyOf.IsEmpty)
        {
            yield return factory.Or(keywords.AnyOf.Select(Part));
        }

        if (!keywords.OneOf.IsEmpty)
        {
            yield return ExactlyOne([.. keywords.OneOf.Select(Part)], [.. keywords.OneOf.Select(Plain)]);
        }

        if (keywords.Not is { } not)
        {
            yield return factory.Not(Plain(not));
        }

        if (keywords.If is { } condition && (keywords.Then ?? keywords.Else) is not null)
        {
            var tested = Plain(condition);
            yield return factory.And(
                factory.Or(factory.Not(tested), keywords.Then is { } then ? Part(then) : factory.All),
                factory.Or(tested, keywords.Else is { } otherwise ? Part(otherwise) : factory.All));
        }
    }

    /// <summary>
    /// One branch, and none of those that overlap with it at first sight. Which branch is meant does not depend on the reading:
    /// a producer sends declared properties only, of values that the schema accepts.
    /// </summary>
    private Formula ExactlyOne(ImmutableArray<Formula> branches, ImmutableArray<Formula> plain) => factory.Or(branches.Select((branch, index) => factory.And(
        plain.Where((other, at) => at != index && factory.And(branch, other) != factory.None).Select(factory.Not).Append(branch))));

    private IEnumerable<Formula> Unevaluated()
    {
        var closes = strictness == Strictness.Producer && ClosedReading.Closes(site);
        if (closes || keywords.UnevaluatedProperties is not null)
        {
            var content = closes ? factory.None : Child(keywords.UnevaluatedProperties!);
            yield return new EvaluatedMembers(compiler, path).Rest(site, strictness, content) ?? compiler.Unknown(site, strictness, "too many conditions decide which properties are evaluated");
        }

        if (keywords.UnevaluatedItems is { } items)
        {
            yield return new EvaluatedItems(compiler, path).Rest(site, strictness, Child(items)) ?? compiler.Unknown(site, strictness, "too many branches decide which items are evaluated");
        }
    }

    private Formula Absent(string name) => factory.EachMember(factory.Named(name), factory.None);

    private Formula Child(SchemaSite schema) => compiler.Compile(schema, strictness.ForChild, path);

    private Formula Part(SchemaSite schema) => compiler.Compile(schema, strictness.ForPart, path);

    private Formula Plain(SchemaSite schema) => compiler.Compile(schema, Strictness.Plain, path);
}

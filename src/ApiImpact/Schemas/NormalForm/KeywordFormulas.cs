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
    private readonly ConjunctionBuilder stated = new(compiler.Factory);

    public Formula Make()
    {
        if (keywords.Boolean is { } accepts)
        {
            return accepts ? factory.All : factory.None;
        }

        References();
        Scalars();
        Arrays();
        Objects();
        Applicators();
        Unevaluated();
        if (keywords.Unreadable is { } reason)
        {
            stated.Add(compiler.Unknown(site, strictness, reason));
        }

        return stated.Build();
    }

    private void References()
    {
        if (keywords.Ref is { } reference)
        {
            stated.Add(Follow(keywords.Target(site), reference));
        }

        if (keywords.DynamicRef is { } dynamic)
        {
            stated.Add(Follow(ReferenceResolver.ResolveDynamic(site, dynamic, path.Resources), dynamic));
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

    private void Scalars()
    {
        if (keywords.Types is { } types)
        {
            stated.Add(factory.OfTypes(types));
            if (keywords.IntegersOnly)
            {
                stated.Add(factory.MultipleOf(ExactNumber.One));
            }
        }

        if (!keywords.Enum.IsDefault)
        {
            stated.Add(factory.Among(keywords.Enum));
        }

        if (keywords.Const is { } constant)
        {
            stated.Add(factory.Among([constant]));
        }

        foreach (var bound in keywords.Bounds)
        {
            stated.Add(factory.InRange(bound.IsLower ? new NumberRange(bound.Value, bound.IsExclusive, null, false) : new NumberRange(null, false, bound.Value, bound.IsExclusive)));
        }

        if (keywords.MultipleOf is { } unit)
        {
            stated.Add(factory.MultipleOf(unit));
        }

        stated.Add(factory.OfSize(JsonTypes.String, keywords.MinLength ?? 0, keywords.MaxLength));
        if (keywords.Pattern is { } pattern)
        {
            stated.Add(factory.Matches(TextPattern.Of(pattern)));
        }

        if (keywords.Format is { } format)
        {
            stated.Add(Format(format));
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

    private void Arrays()
    {
        for (var index = 0; index < keywords.Prefix.Length; index++)
        {
            stated.Add(factory.EachItem(index, index, Child(keywords.Prefix[index])));
        }

        if (keywords.Items is { } items)
        {
            stated.Add(factory.EachItem(keywords.Prefix.Length, null, Child(items)));
        }

        stated.Add(factory.OfSize(JsonTypes.Array, keywords.MinItems ?? 0, keywords.MaxItems));
        if (keywords.UniqueItems)
        {
            stated.Add(factory.Unique());
        }

        if (keywords.Contains is { } contains)
        {
            var content = Plain(contains);
            stated.Add(factory.AtLeastItems(keywords.MinContains ?? 1, content));
            if (keywords.MaxContains is { } most)
            {
                stated.Add(factory.AtMostItems(most, content));
            }
        }
    }

    private void Objects()
    {
        foreach (var (name, schema) in keywords.Properties)
        {
            stated.Add(factory.EachMember(factory.Named(name), Child(schema)));
        }

        foreach (var (pattern, schema) in keywords.PatternProperties)
        {
            stated.Add(factory.EachMember(factory.Matches(TextPattern.Of(pattern)), Child(schema)));
        }

        if (keywords.AdditionalProperties is { } additional)
        {
            var named = keywords.Properties.Select(static property => property.Key);
            var patterns = keywords.PatternProperties.Select(property => factory.Matches(TextPattern.Of(property.Key), isNegated: true));
            stated.Add(factory.EachMember(factory.And([factory.NotNamed(named), .. patterns]), Child(additional)));
        }

        if (keywords.PropertyNames is { } names)
        {
            stated.Add(factory.EachMember(factory.ForType(factory.Not(Plain(names)), JsonTypes.String), factory.None));
        }

        foreach (var name in keywords.Required)
        {
            stated.Add(factory.Required(name));
        }

        stated.Add(factory.OfSize(JsonTypes.Object, keywords.MinProperties ?? 0, keywords.MaxProperties));
        foreach (var (name, others) in keywords.DependentRequired)
        {
            stated.Add(factory.Or(Absent(name), factory.And(others.Select(factory.Required))));
        }

        foreach (var (name, schema) in keywords.DependentSchemas)
        {
            stated.Add(factory.Or(Absent(name), Part(schema)));
        }
    }

    private void Applicators()
    {
        foreach (var part in keywords.AllOf)
        {
            stated.Add(Part(part));
        }

        if (!keywords.AnyOf.IsEmpty)
        {
            stated.Add(factory.Or(keywords.AnyOf.Select(Part)));
        }

        if (!keywords.OneOf.IsEmpty)
        {
            stated.Add(ExactlyOne([.. keywords.OneOf.Select(Part)], [.. keywords.OneOf.Select(Plain)]));
        }

        if (keywords.Not is { } not)
        {
            stated.Add(factory.Not(Plain(not)));
        }

        if (keywords.If is { } condition && (keywords.Then ?? keywords.Else) is not null)
        {
            var tested = Plain(condition);
            stated.Add(factory.And(
                factory.Or(factory.Not(tested), keywords.Then is { } then ? Part(then) : factory.All),
                factory.Or(tested, keywords.Else is { } otherwise ? Part(otherwise) : factory.All)));
        }
    }

    /// <summary>
    /// One branch, and none of those that overlap with it at first sight. Which branch is meant does not depend on the reading:
    /// a producer sends declared properties only, of values that the schema accepts.
    /// </summary>
    private Formula ExactlyOne(ImmutableArray<Formula> branches, ImmutableArray<Formula> plain) => factory.Or(branches.Select((branch, index) => factory.And(
        plain.Where((other, at) => at != index && factory.And(branch, other) != factory.None).Select(factory.Not).Append(branch))));

    private void Unevaluated()
    {
        var closes = strictness == Strictness.Producer && ClosedReading.Closes(site);
        if (closes || keywords.UnevaluatedProperties is not null)
        {
            var content = closes ? factory.None : Child(keywords.UnevaluatedProperties!);
            stated.Add(new EvaluatedMembers(compiler, path).Rest(site, strictness, content) ?? compiler.Unknown(site, strictness, "too many conditions decide which properties are evaluated"));
        }

        if (keywords.UnevaluatedItems is { } items)
        {
            stated.Add(new EvaluatedItems(compiler, path).Rest(site, strictness, Child(items)) ?? compiler.Unknown(site, strictness, "too many branches decide which items are evaluated"));
        }
    }

    private Formula Absent(string name) => factory.EachMember(factory.Named(name), factory.None);

    private Formula Child(SchemaSite schema) => compiler.Compile(schema, strictness.ForChild, path);

    private Formula Part(SchemaSite schema) => compiler.Compile(schema, strictness.ForPart, path);

    private Formula Plain(SchemaSite schema) => compiler.Compile(schema, Strictness.Plain, path);
}

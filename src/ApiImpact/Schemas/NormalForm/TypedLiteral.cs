using System.Collections.Immutable;
using ApiImpact.Schemas.Data;
using ApiImpact.Schemas.Reading;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>A literal that speaks of values of one type only.</summary>
internal abstract class TypedLiteral(JsonTypes subject) : Formula
{
    /// <summary>The type that it speaks of; values of the others are accepted.</summary>
    public JsonTypes Subject { get; } = subject;
}

/// <summary>The values of some types.</summary>
internal sealed class OfTypes(JsonTypes types) : Formula
{
    public override JsonTypes Types { get; } = types;
}

/// <summary>A finite set of values.</summary>
internal sealed class AmongValues(ImmutableArray<JsonData> values) : Formula
{
    public ImmutableArray<JsonData> Values { get; } = values;

    /// <summary>The values, to be looked up.</summary>
    public HashSet<JsonData> Set => field ??= [.. Values];

    public override JsonTypes Types { get; } = values.Aggregate(JsonTypes.None, static (types, value) => types | value.Type);
}

/// <summary>Every value but some.</summary>
internal sealed class NotAmongValues(ImmutableArray<JsonData> values) : Formula
{
    public ImmutableArray<JsonData> Values { get; } = values;

    /// <summary>The values, to be looked up.</summary>
    public HashSet<JsonData> Set => field ??= [.. Values];
}

/// <summary>The numbers between two bounds.</summary>
internal sealed class InRange(NumberRange range) : TypedLiteral(JsonTypes.Number)
{
    public NumberRange Range { get; } = range;
}

/// <summary>The numbers that are, or are not, whole multiples of a unit.</summary>
internal sealed class MultipleOf(ExactNumber unit, bool isNegated) : TypedLiteral(JsonTypes.Number)
{
    public ExactNumber Unit { get; } = unit;

    public bool IsNegated { get; } = isNegated;
}

/// <summary>The strings, arrays or objects of some sizes: code points, items, members.</summary>
internal sealed class OfSize(JsonTypes subject, int least, int? most) : TypedLiteral(subject)
{
    public int Least { get; } = least;

    /// <summary>The largest size; null for no limit.</summary>
    public int? Most { get; } = most;
}

/// <summary>The strings that match, or do not match, a pattern.</summary>
internal sealed class MatchesPattern(TextPattern pattern, bool isNegated) : TypedLiteral(JsonTypes.String)
{
    public TextPattern Pattern { get; } = pattern;

    public bool IsNegated { get; } = isNegated;
}

/// <summary>A condition of which only its name, and its answer for single values, is known: a format, a keyword that cannot be read.</summary>
internal sealed class Opaque(JsonTypes subject, string name, string reason, bool isNegated, Func<JsonData, bool?> accepts, NamedFormat? format = null) : Formula
{
    /// <summary>The types that it may reject values of, before negation.</summary>
    public JsonTypes Subject { get; } = subject;

    public override JsonTypes Types => IsNegated ? Subject : JsonTypes.All;

    public string Name { get; } = name;

    /// <summary>Why no more is known, as a clause.</summary>
    public string Reason { get; } = reason;

    public bool IsNegated { get; } = isNegated;

    /// <summary>Whether the condition, before negation, holds for a value; null where that is not known.</summary>
    public Func<JsonData, bool?> Test { get; } = accepts;

    /// <summary>The format that it is, of whose strings more is known; null where it is none.</summary>
    public NamedFormat? Format { get; } = format;
}

/// <summary>The arrays of which each item, or some item, from one index to another is accepted by a formula.</summary>
internal sealed class Items(bool isUniversal, int from, int? to, Formula content) : TypedLiteral(JsonTypes.Array)
{
    public bool IsUniversal { get; } = isUniversal;

    public int From { get; } = from;

    /// <summary>The last index; null for no limit.</summary>
    public int? To { get; } = to;

    public Formula Content { get; } = content;
}

/// <summary>The arrays of which at least, or at most, a number of items is accepted by a formula.</summary>
internal sealed class ItemCount(bool isMinimum, int limit, Formula content) : TypedLiteral(JsonTypes.Array)
{
    public bool IsMinimum { get; } = isMinimum;

    public int Limit { get; } = limit;

    public Formula Content { get; } = content;
}

/// <summary>The arrays whose items are all different, or of which two are equal.</summary>
internal sealed class Unique(bool isNegated) : TypedLiteral(JsonTypes.Array)
{
    public bool IsNegated { get; } = isNegated;
}

/// <summary>The objects of which each member, or some member, whose name is accepted by one formula has a value that is accepted by another.</summary>
internal sealed class Members(bool isUniversal, Formula names, Formula content) : TypedLiteral(JsonTypes.Object)
{
    public bool IsUniversal { get; } = isUniversal;

    /// <summary>The names, as a formula over strings.</summary>
    public Formula Names { get; } = names;

    public Formula Content { get; } = content;

    /// <summary>The name, where there is only one.</summary>
    public string? SingleName { get; } = names is AmongValues { Values: [var name] } ? name.Text : null;
}

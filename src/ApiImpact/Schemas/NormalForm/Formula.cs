using System.Collections.Immutable;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>
/// What values are accepted, in negation normal form: conjunctions and disjunctions of literals. Each literal speaks of one type
/// and holds for values of every other. Formulas are interned: equal content is one object, whatever document it came from.
/// </summary>
internal abstract class Formula
{
    /// <summary>Its number in its factory; the order of formulas.</summary>
    public int Id { get; set; } = -1;

    /// <summary>The types that its values may have, and perhaps more.</summary>
    public virtual JsonTypes Types => JsonTypes.All;

    /// <summary>Its negation, once that was made.</summary>
    public Formula? Negation { get; set; }

    /// <summary>What remains of it for values of one type, by the number of the type, once that was made.</summary>
    public Formula?[]? ByType { get; set; }

    /// <summary>The numbers of formulas made later of which it is known that no value is accepted by both; null where there are none.</summary>
    public HashSet<int>? Apart { get; set; }

    /// <summary>The array or object that it was last found to accept: one that is put together of others is asked about at each level.</summary>
    public JsonData? LastAccepted { get; set; }
}

/// <summary>Every value (true) or none (false).</summary>
internal sealed class Constant(bool accepts) : Formula
{
    public bool Accepts { get; } = accepts;

    public override JsonTypes Types => Accepts ? JsonTypes.All : JsonTypes.None;
}

/// <summary>The values that all parts accept.</summary>
internal sealed class Conjunction(ImmutableArray<Formula> parts, JsonTypes types) : Formula
{
    public ImmutableArray<Formula> Parts { get; } = parts;

    public override JsonTypes Types { get; } = types;
}

/// <summary>The values that some part accepts.</summary>
internal sealed class Disjunction(ImmutableArray<Formula> parts) : Formula
{
    public ImmutableArray<Formula> Parts { get; } = parts;

    public override JsonTypes Types { get; } = parts.Aggregate(JsonTypes.None, static (types, part) => types | part.Types);
}

/// <summary>A schema that refers to itself further down in the value: its formula is made when it is needed.</summary>
internal sealed class Recursion(int number, bool isNegated, Func<Formula?> unfold) : Formula
{
    public int Number { get; } = number;

    public bool IsNegated { get; } = isNegated;

    /// <summary>The formula that it stands for, before negation; null while that is being made.</summary>
    public Func<Formula?> Unfold { get; } = unfold;
}

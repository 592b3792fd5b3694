using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Builds a disjunction: types become one part, and so do values.</summary>
internal sealed class DisjunctionBuilder(FormulaFactory factory)
{
    private readonly Dictionary<int, Formula> parts = [];
    private JsonTypes types;
    private List<JsonData>? values;

    /// <summary>Adds a part; false where it accepts every value, so that no other matters.</summary>
    public bool Add(Formula formula)
    {
        if (formula is Disjunction disjunction)
        {
            foreach (var part in disjunction.Parts)
            {
                if (!Add(part))
                {
                    return false;
                }
            }

            return true;
        }

        factory.Work++;
        switch (formula)
        {
            case Constant constant:
                return !constant.Accepts;
            case OfTypes ofTypes:
                types |= ofTypes.Types;
                break;
            case AmongValues among:
                (values ??= []).AddRange(among.Values);
                break;
            default:
                parts[formula.Id] = formula;
                break;
        }

        return true;
    }

    public Formula Build()
    {
        List<Formula> sorted = [.. parts.Values];
        if (types == JsonTypes.All || sorted.Exists(part => part.Negation is { } negation && parts.ContainsKey(negation.Id)))
        {
            return factory.All;
        }

        if (types != JsonTypes.None)
        {
            sorted.Add(factory.OfTypes(types));
        }

        if (values is not null && factory.Among(values.Where(value => (value.Type & types) == JsonTypes.None)) is AmongValues among)
        {
            sorted.Add(among);
        }

        sorted.Sort(static (left, right) => left.Id.CompareTo(right.Id));
        return sorted.Count switch
        {
            0 => factory.None,
            1 => sorted[0],
            _ => factory.Intern(new Disjunction([.. sorted])),
        };
    }
}

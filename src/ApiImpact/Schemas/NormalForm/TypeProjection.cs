using System.Collections.Immutable;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>What remains of a formula where the type of the value is known.</summary>
internal static class TypeProjection
{
    private static readonly HashSet<JsonData> BothBooleans = [JsonData.True, JsonData.False];

    extension(FormulaFactory factory)
    {
        /// <summary>The conditions of <paramref name="formula"/> on values of one type; no literal on types, and none on other types, remains.</summary>
        public Formula ForType(Formula formula, JsonTypes type) => formula.ByType?[System.Numerics.BitOperations.TrailingZeroCount((int)type)] ?? factory.ForType(formula, type, []);

        private Formula ForType(Formula formula, JsonTypes type, HashSet<Recursion> unfolding)
        {
            var index = System.Numerics.BitOperations.TrailingZeroCount((int)type);
            formula.ByType ??= new Formula?[6];
            return formula.ByType[index] ??= factory.Project(formula, type, unfolding);
        }

        private Formula Project(Formula formula, JsonTypes type, HashSet<Recursion> unfolding)
        {
            switch (formula)
            {
                case Conjunction conjunction:
                    return factory.ProjectParts(conjunction.Parts, type, unfolding);
                case Disjunction disjunction:
                    return factory.Within(factory.Or(disjunction.Parts.Select(part => factory.ForType(part, type, unfolding))), type);
                case OfTypes types:
                    return (types.Types & type) != JsonTypes.None ? factory.All : factory.None;
                case AmongValues among:
                    var values = among.Values.Where(value => value.Type == type).ToList();
                    return type == JsonTypes.Null && values.Count == 1 ? factory.All
                        : type == JsonTypes.Boolean && BothBooleans.SetEquals(values) ? factory.All
                        : factory.Among(values);
                case NotAmongValues notAmong:
                    return factory.Exclude([.. notAmong.Values.Where(value => value.Type == type)], type, unfolding);
                case TypedLiteral literal:
                    return literal.Subject == type ? literal : factory.All;
                case Opaque opaque:
                    return (opaque.Subject & type) != JsonTypes.None ? opaque : opaque.IsNegated ? factory.None : factory.All;
                case Recursion recursion:
                    if (recursion.Unfold() is not { } target || !unfolding.Add(recursion))
                    {
                        return recursion;
                    }

                    var projected = factory.ForType(recursion.IsNegated ? factory.Not(target) : target, type, unfolding);
                    unfolding.Remove(recursion);
                    return projected;
                default:
                    return formula;
            }
        }

        private Formula ProjectParts(ImmutableArray<Formula> parts, JsonTypes type, HashSet<Recursion> unfolding)
        {
            var projected = parts.Select(part => factory.ForType(part, type, unfolding)).ToList();
            var kept = ImmutableArray.CreateBuilder<Formula>(parts.Length);
            for (var index = 0; index < parts.Length; index++)
            {
                if (projected[index] == parts[index])
                {
                    kept.Add(parts[index]);
                }
                else if (projected[index] != factory.All)
                {
                    return factory.Within(factory.And([factory.OfTypes(type), .. projected]), type);
                }
            }

            return factory.OfParts(kept.ToImmutable());
        }

        /// <summary>Drops what says no more than that the value is of the type.</summary>
        private Formula Within(Formula formula, JsonTypes type) => formula switch
        {
            OfTypes types => (types.Types & type) != JsonTypes.None ? factory.All : factory.None,
            Conjunction conjunction when conjunction.Parts.Any(static part => part is OfTypes) =>
                conjunction.Parts.Any(part => part is OfTypes types && (types.Types & type) == JsonTypes.None)
                    ? factory.None
                    : factory.And(conjunction.Parts.Where(static part => part is not OfTypes)),
            _ => formula,
        };

        private Formula Exclude(List<JsonData> values, JsonTypes type, HashSet<Recursion> unfolding) => type switch
        {
            _ when values.Count == 0 => factory.All,
            JsonTypes.Null => factory.None,
            JsonTypes.Boolean => factory.Among(BothBooleans.Except(values)),
            JsonTypes.Array or JsonTypes.Object => factory.And(values.Select(value => factory.ForType(factory.Not(factory.Spell(value)), type, unfolding))),
            _ => factory.NotAmong(values),
        };

        /// <summary>An array or an object as the conditions that only it fulfils.</summary>
        private Formula Spell(JsonData value) => value.Type == JsonTypes.Array
            ? factory.And(
                [factory.OfTypes(JsonTypes.Array), factory.OfSize(JsonTypes.Array, value.Count, value.Count), .. value.Items.Select((item, index) => factory.EachItem(index, index, factory.Among([item])))])
            : factory.And(
                [
                    factory.OfTypes(JsonTypes.Object),
                    factory.EachMember(factory.NotAmong(value.Members.Keys.Select(JsonData.Of)), factory.None),
                    .. value.Members.Keys.Select(factory.Required),
                    .. value.Members.Select(member => factory.EachMember(factory.Named(member.Key), factory.Among([member.Value]))),
                ]);
    }
}

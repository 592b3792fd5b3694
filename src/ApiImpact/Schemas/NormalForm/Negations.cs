using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Negation, pushed down to the literals.</summary>
internal static class Negations
{
    extension(FormulaFactory factory)
    {
        /// <summary>The values that <paramref name="formula"/> does not accept.</summary>
        public Formula Not(Formula formula)
        {
            if (formula.Negation is null)
            {
                var negation = factory.Negate(formula);
                formula.Negation = negation;
                negation.Negation ??= formula;
            }

            return formula.Negation;
        }

        private Formula Negate(Formula formula) => formula switch
        {
            Conjunction conjunction => factory.Or(conjunction.Parts.Select(factory.Not)),
            Disjunction disjunction => factory.And(disjunction.Parts.Select(factory.Not)),
            OfTypes types => factory.OfTypes(JsonTypes.All & ~types.Types),
            AmongValues among => factory.NotAmong(among.Values),
            NotAmongValues notAmong => factory.Among(notAmong.Values),
            Opaque opaque => factory.Opaque(opaque.Subject, opaque.Name, opaque.Reason, opaque.Test, !opaque.IsNegated, opaque.Format),
            Recursion recursion => factory.Recursion(recursion.Number, recursion.Unfold, !recursion.IsNegated),
            TypedLiteral literal => factory.And(factory.OfTypes(literal.Subject), factory.Dual(literal)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        /// <summary>What a value of the literal's type must be for the literal not to hold.</summary>
        private Formula Dual(TypedLiteral literal) => literal switch
        {
            InRange { Range: var range } => factory.Or(
                range.Low is null ? factory.None : factory.InRange(new NumberRange(null, false, range.Low, !range.LowIsOpen)),
                range.High is null ? factory.None : factory.InRange(new NumberRange(range.High, !range.HighIsOpen, null, false))),
            MultipleOf multiple => factory.MultipleOf(multiple.Unit, !multiple.IsNegated),
            OfSize size => factory.Or(
                size.Least == 0 ? factory.None : factory.OfSize(size.Subject, 0, size.Least - 1),
                size.Most is not { } most || most == int.MaxValue ? factory.None : factory.OfSize(size.Subject, most + 1, null)),
            MatchesPattern pattern => factory.Matches(pattern.Pattern, !pattern.IsNegated),
            Items { IsUniversal: true } items => factory.SomeItem(items.From, items.To, factory.Not(items.Content)),
            Items items => factory.EachItem(items.From, items.To, factory.Not(items.Content)),
            ItemCount { IsMinimum: true } count => factory.AtMostItems(count.Limit - 1, count.Content),
            ItemCount count => factory.AtLeastItems(count.Limit + 1, count.Content),
            Unique unique => factory.Unique(!unique.IsNegated),
            Members { IsUniversal: true } members => factory.SomeMember(members.Names, factory.Not(members.Content)),
            Members members => factory.EachMember(members.Names, factory.Not(members.Content)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

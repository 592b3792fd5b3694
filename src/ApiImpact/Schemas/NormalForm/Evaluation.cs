using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Evaluates formulas.</summary>
internal static class Evaluation
{
    extension(Formula formula)
    {
        /// <summary>Whether the formula accepts a value; null where that is not known.</summary>
        public bool? Accepts(JsonData value)
        {
            // Values do not change, and neither does what a formula says of one.
            if (ReferenceEquals(formula.LastAccepted, value))
            {
                return true;
            }

            var answer = formula.Evaluate(value);
            if (answer == true && value.Type is JsonTypes.Array or JsonTypes.Object)
            {
                formula.LastAccepted = value;
            }

            return answer;
        }

        private bool? Evaluate(JsonData value) => formula switch
        {
            Constant constant => constant.Accepts,
            Conjunction conjunction => All(conjunction.Parts, value),
            Disjunction disjunction => Any(disjunction.Parts, value),
            OfTypes types => (types.Types & value.Type) != JsonTypes.None,
            AmongValues { Values: [var only] } => only.Equals(value),
            AmongValues among => among.Set.Contains(value),
            NotAmongValues { Values: [var only] } => !only.Equals(value),
            NotAmongValues notAmong => !notAmong.Set.Contains(value),
            Opaque opaque when (opaque.Subject & value.Type) == JsonTypes.None => !opaque.IsNegated,
            Opaque opaque => opaque.IsNegated ? Not(opaque.Test(value)) : opaque.Test(value),
            Recursion when !RuntimeHelpers.TryEnsureSufficientExecutionStack() => null,
            Recursion recursion => recursion.IsNegated ? Not(recursion.Unfold()?.Accepts(value)) : recursion.Unfold()?.Accepts(value),
            TypedLiteral literal => literal.Subject != value.Type ? true : literal.Holds(value),
            _ => null,
        };
    }

    extension(TypedLiteral literal)
    {
        private bool? Holds(JsonData value) => literal switch
        {
            InRange range => range.Range.Contains(value.Number),
            MultipleOf multiple => value.Number.IsMultipleOf(multiple.Unit) != multiple.IsNegated,
            OfSize size => value.Count >= size.Least && (size.Most is not { } most || value.Count <= most),
            MatchesPattern pattern => pattern.IsNegated ? Not(pattern.Pattern.Matches(value.Text)) : pattern.Pattern.Matches(value.Text),
            Items { IsUniversal: true } items => All(items.Among(value), item => items.Content.Accepts(item)),
            Items items => Not(All(items.Among(value), item => Not(items.Content.Accepts(item)))),
            ItemCount count => count.Holds(value),
            Unique unique => value.Items.Distinct().Count() == value.Count != unique.IsNegated,
            Members { SingleName: { } name } members => value.Members.TryGetValue(name, out var member) ? members.Content.Accepts(member) : members.IsUniversal,
            Members { IsUniversal: true } members => All(value.Members, member => members.Applies(member)),
            Members members => Not(All(value.Members, member => Not(members.Has(member)))),
            _ => null,
        };
    }

    extension(Items items)
    {
        private IEnumerable<JsonData> Among(JsonData array) => array.Items.Skip(items.From).Take(items.To is { } to ? to - items.From + 1 : int.MaxValue);
    }

    extension(ItemCount count)
    {
        private bool? Holds(JsonData array)
        {
            var answers = array.Items.Select(item => count.Content.Accepts(item)).ToList();
            var sure = answers.Count(static answer => answer == true);
            var possible = answers.Count(static answer => answer != false);
            return count.IsMinimum
                ? sure >= count.Limit ? true : possible < count.Limit ? false : null
                : possible <= count.Limit ? true : sure > count.Limit ? false : null;
        }
    }

    extension(Members members)
    {
        /// <summary>Whether a member is not of these names, or has the content.</summary>
        private bool? Applies(KeyValuePair<string, JsonData> member) => Not(Both(members.Names.Accepts(JsonData.Of(member.Key)), Not(members.Content.Accepts(member.Value))));

        private bool? Has(KeyValuePair<string, JsonData> member) => Both(members.Names.Accepts(JsonData.Of(member.Key)), members.Content.Accepts(member.Value));
    }

    private static bool? Both(bool? one, bool? other) => one == false || other == false ? false : one is null || other is null ? null : true;

    private static bool? Not(bool? answer) => answer is { } known ? !known : null;

    private static bool? All(ImmutableArray<Formula> parts, JsonData value) => Decided(parts, value, by: false);

    private static bool? Any(ImmutableArray<Formula> parts, JsonData value) => Decided(parts, value, by: true);

    /// <summary>The first part that answers so decides; otherwise the answer is the other one, unless a part gives none.</summary>
    private static bool? Decided(ImmutableArray<Formula> parts, JsonData value, bool by)
    {
        bool? answer = !by;
        foreach (var part in parts)
        {
            var accepts = part.Accepts(value);
            if (accepts == by)
            {
                return by;
            }

            answer = accepts is null ? null : answer;
        }

        return answer;
    }

    private static bool? All<T>(IEnumerable<T> parts, Func<T, bool?> accepts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            switch (accepts(part))
            {
                case false:
                    return false;
                case null:
                    all = null;
                    break;
            }
        }

        return all;
    }
}

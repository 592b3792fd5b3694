using System.Runtime.CompilerServices;
using ApiImpact.Schemas.Data;

namespace ApiImpact.Schemas.NormalForm;

/// <summary>Evaluates formulas.</summary>
internal static class Evaluation
{
    extension(Formula formula)
    {
        /// <summary>Whether the formula accepts a value; null where that is not known.</summary>
        public bool? Accepts(JsonData value) => formula switch
        {
            Constant constant => constant.Accepts,
            Conjunction conjunction => All(conjunction.Parts, part => part.Accepts(value)),
            Disjunction disjunction => Not(All(disjunction.Parts, part => Not(part.Accepts(value)))),
            OfTypes types => (types.Types & value.Type) != JsonTypes.None,
            AmongValues among => among.Values.Contains(value),
            NotAmongValues notAmong => !notAmong.Values.Contains(value),
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
        private bool? Applies(KeyValuePair<string, JsonData> member) => Not(All([members.Names.Accepts(JsonData.Of(member.Key)), Not(members.Content.Accepts(member.Value))], static answer => answer));

        private bool? Has(KeyValuePair<string, JsonData> member) => All([members.Names.Accepts(JsonData.Of(member.Key)), members.Content.Accepts(member.Value)], static answer => answer);
    }

    private static bool? Not(bool? answer) => answer is { } known ? !known : null;

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

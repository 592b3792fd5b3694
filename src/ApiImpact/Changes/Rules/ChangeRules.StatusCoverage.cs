using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static bool CoveredBy(Single<Response> removed) => removed.Place.Reach?.After is { } current && ResponseMatching.Covers(current.Responses, removed.Item.Code);
}

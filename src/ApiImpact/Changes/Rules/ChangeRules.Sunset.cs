using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static bool BecameDeprecated(Pair<OperationPair> pair) => pair.Before is { Before.Deprecated: false } and ({ After.Deprecated: true } or { After.Change: OperationChange.Deprecated });

    private static DateOnly Earliest(Pair<OperationPair> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Before.After.Extensions, pair.Comparison.Options));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static bool Deprecated(Pair<Parameter> pair) => pair is { Before.Deprecated: false, After.Deprecated: true };

    private static DateOnly EarliestSunset(Pair<Parameter> pair) =>
        pair.Comparison.Options.Today.AddDays(Lifecycle.DeprecationDays(pair.Place.Reach?.After?.Extensions, pair.Comparison.Options));

    private static Sunset SunsetOf(Single<Parameter> removed) =>
        Lifecycle.SunsetOf(removed.Item.Deprecated, removed.Item.Extensions, removed.Comparison.Options.Today);
}

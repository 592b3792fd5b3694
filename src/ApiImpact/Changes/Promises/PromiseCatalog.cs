using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Changes.Promises.Rules;

namespace ApiImpact.Changes.Promises;

/// <summary>All ways in which an implementation does not honour a spec: the public static properties of <see cref="PromiseRules"/>.</summary>
internal static class PromiseCatalog
{
    /// <summary>The rules, by id.</summary>
    public static ImmutableArray<ChangeRule> All { get; } =
    [
        .. typeof(PromiseRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (ChangeRule)property.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];
}

using System.Collections.Immutable;
using System.Reflection;
using ApiImpact.Changes.Edits;
using ApiImpact.Changes.Rules;

namespace ApiImpact.Changes;

/// <summary>All kinds of changes: the public static properties of <see cref="ChangeRules"/> and <see cref="SchemaRules"/>.</summary>
internal static class ChangeCatalog
{
    /// <summary>The families of schema edits, in the order of their names.</summary>
    public static ImmutableArray<SchemaChangeFamily> Families { get; } =
    [
        .. typeof(SchemaRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (SchemaChangeFamily)property.GetValue(null)!)
            .OrderBy(static family => family.Name, StringComparer.Ordinal),
    ];

    /// <summary>The kinds of changes, by id.</summary>
    public static ImmutableArray<ChangeRule> All { get; } =
    [
        .. typeof(ChangeRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (ChangeRule)property.GetValue(null)!)
            .Concat(Families.SelectMany(static family => family.Rules))
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The kinds that are found pair by pair, by id.</summary>
    public static ImmutableArray<ChangeRule> Checked { get; } = [.. All.Where(static rule => rule.Check is not null)];

    /// <summary>The kind of that id; null where there is none.</summary>
    public static ChangeRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);
}

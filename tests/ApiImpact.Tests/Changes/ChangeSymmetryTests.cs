using ApiImpact.Changes;

namespace ApiImpact.Tests.Changes;

/// <summary>A kind of change that the catalogue has on one side, it has on the other, or a waiver says why not. After oasdiff's test of the same name.</summary>
public sealed class ChangeSymmetryTests
{
    private static readonly (ChangeAction Action, ChangeAction Mirror)[] Mirrors =
    [
        (ChangeAction.Added, ChangeAction.Removed), (ChangeAction.Increased, ChangeAction.Decreased),
        (ChangeAction.Generalized, ChangeAction.Specialized), (ChangeAction.Set, ChangeAction.Unset),
    ];

    /// <summary>Topics that one direction of an exchange has and the other cannot have.</summary>
    private static readonly Dictionary<string, string> OneDirection = new(StringComparer.Ordinal)
    {

    };

    /// <summary>Topics of which one action is no change of its own.</summary>
    private static readonly Dictionary<string, string> OneAction = new(StringComparer.Ordinal)
    {

    };

    [Fact]
    public void What_may_happen_to_a_request_may_happen_to_a_response()
    {
        var missing = (
            from rule in ChangeCatalog.All
            where rule.Direction != ChangeDirection.None && !ChangeCatalog.All.Any(other => other.Topic == rule.Topic && other.Action == rule.Action && other.Direction != rule.Direction && other.Direction != ChangeDirection.None)
            select rule.Topic).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(OneDirection.Keys.Order(StringComparer.Ordinal), missing);
    }

    [Fact]
    public void What_may_happen_may_be_undone()
    {
        var missing = (
            from rule in ChangeCatalog.All
            from pair in Mirrors
            let mirror = rule.Action == pair.Action ? pair.Mirror : rule.Action == pair.Mirror ? pair.Action : (ChangeAction?)null
            where mirror is not null && !ChangeCatalog.All.Any(other => other.Topic == rule.Topic && other.Action == mirror && other.Direction == rule.Direction)
            select rule.Topic).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(OneAction.Keys.Order(StringComparer.Ordinal), missing);
    }
}

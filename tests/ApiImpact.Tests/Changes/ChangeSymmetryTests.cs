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
        ["allowEmptyValue of a parameter"] = "a response has no parameters",
        ["allowReserved of a parameter"] = "a response has no parameters",
        ["body"] = "a response without a body is a response with other content",
        ["content of a header"] = "a request has parameters",
        ["content of a parameter"] = "a response has headers",
        ["deprecated parameter"] = "headers have no sunset",
        ["deprecation of a header"] = "a request has parameters",
        ["deprecation of a parameter"] = "a response has headers",
        ["deprecation of a parameter without a date"] = "headers have no sunset",
        ["explode of a header"] = "a request has parameters",
        ["explode of a parameter"] = "a response has headers",
        ["extension of a parameter"] = "the model keeps no extensions of headers",
        ["header"] = "a request has parameters",
        ["link"] = "a request has no links",
        ["name of a path parameter"] = "a response has no path",
        ["non-success status"] = "a request has no status",
        ["optional body"] = "whether a response has a body is a matter of its content",
        ["optional header"] = "a request has parameters",
        ["optional parameter"] = "a response has headers",
        ["parameter"] = "a response has headers",
        ["parameter before its sunset"] = "headers have no sunset",
        ["parameter with an unreadable sunset"] = "headers have no sunset",
        ["path parameter"] = "a response has no path",
        ["place of a parameter"] = "a response has headers only",
        ["required body"] = "whether a response has a body is a matter of its content",
        ["required header"] = "a request has parameters",
        ["required parameter"] = "a response has headers",
        ["required parameter with a default"] = "a response has headers",
        ["schema of a header"] = "a request has parameters",
        ["schema of a parameter"] = "a response has headers",
        ["status"] = "a request has no status",
        ["style of a parameter"] = "a header has one style",
        ["success status"] = "a request has no status",
        ["sunset of a parameter"] = "headers have no sunset",
        ["text of a header"] = "a request has parameters",
        ["text of a parameter"] = "a response has headers",
        ["versions of a parameter"] = "the model keeps no versions of headers",
    };

    /// <summary>Topics of which one action is no change of its own.</summary>
    private static readonly Dictionary<string, string> OneAction = new(StringComparer.Ordinal)
    {
        ["body"] = "what is added is required or optional",
        ["deprecated operation"] = "a removal, told apart by the sunset",
        ["deprecated parameter"] = "a removal, told apart by the sunset",
        ["deprecation of a header"] = "one kind says both",
        ["deprecation of a parameter without a date"] = "the reverse is a deprecation with a date",
        ["deprecation of an operation with a date"] = "taking it back is endpoint-reactivated",
        ["deprecation of an operation with an unreadable date"] = "the reverse is a sunset date",
        ["deprecation of an operation without a date"] = "the reverse is a sunset date",
        ["header"] = "what is removed is required or optional",
        ["member of a sample"] = "a sample promises nothing, so it cannot withdraw",
        ["operation before its sunset"] = "a removal, told apart by the sunset",
        ["operation with an unreadable sunset"] = "a removal, told apart by the sunset",
        ["optional body"] = "what is removed is request-body-removed",
        ["optional header"] = "what is added is response-header-added",
        ["optional parameter"] = "what is removed is request-parameter-removed",
        ["parameter"] = "what is added is required or optional",
        ["parameter before its sunset"] = "a removal, told apart by the sunset",
        ["parameter with an unreadable sunset"] = "a removal, told apart by the sunset",
        ["path parameter"] = "what is removed is request-parameter-removed",
        ["required body"] = "what is removed is request-body-removed",
        ["required header"] = "what is added is response-header-added",
        ["required parameter"] = "what is removed is request-parameter-removed",
        ["required parameter with a default"] = "what is removed is request-parameter-removed",
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

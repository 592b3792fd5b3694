using ApiImpact.Changes.Pairing;
using ApiImpact.Diagnostics;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    /// <summary>An operation is not served any more under a URL under which it was.</summary>
    public static ChangeRule ServerRemoved { get; } = new()
    {
        Id = "server-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "server",
        Summary = "An operation is not served any more under a URL under which it was.",
        Why = "A client that calls that URL gets nothing.",
        Fix = "Keep the server, or serve the operation under the URL as before.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from url in Gone(pair, isRemoval: true)
            select Finding.Breaks($"The server '{url}' was removed.") with { Item = url, Shared = Shared(pair) }),
    };

    /// <summary>An operation is served under a URL more.</summary>
    public static ChangeRule ServerAdded { get; } = new()
    {
        Id = "server-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "server",
        Summary = "An operation is served under a URL more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.AllOfOperationPair(static pair =>
            from url in Gone(pair, isRemoval: false)
            select Finding.Safe($"The server '{url}' was added.") with { Item = url, Shared = Shared(pair) }),
    };

    /// <summary>A variable of a server takes a value less.</summary>
    public static ChangeRule ServerVariableValueRemoved { get; } = new()
    {
        Id = "server-variable-value-removed",
        Severity = Severity.Error,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Removed,
        Topic = "value of a server variable",
        Summary = "A variable of a server takes a value less.",
        Why = "A client that uses the value calls a URL that is not served.",
        Fix = "Keep it, or put the change behind a new version.",
        Check = ChangeChecks.Api(static (before, after) =>
            from change in VariableChanges(before, after)
            where !change.After.IsEmpty
            from value in change.Before.IsEmpty ? [""] : change.Before.Except(change.After, StringComparer.Ordinal)
            select change.Before.IsEmpty
                ? Finding.Breaks($"The server variable '{change.Name}' takes {string.Join(", ", change.After.Select(static one => $"'{one}'"))} only, and took anything.") with { Item = change.Name }
                : Finding.Breaks($"The value '{value}' of the server variable '{change.Name}' was removed.") with { Item = $"{change.Name} {value}" }),
    };

    /// <summary>A variable of a server takes a value more.</summary>
    public static ChangeRule ServerVariableValueAdded { get; } = new()
    {
        Id = "server-variable-value-added",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Added,
        Topic = "value of a server variable",
        Summary = "A variable of a server takes a value more.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) =>
            from change in VariableChanges(before, after)
            where !change.Before.IsEmpty
            from value in change.After.IsEmpty ? [""] : change.After.Except(change.Before, StringComparer.Ordinal)
            select change.After.IsEmpty
                ? Finding.Safe($"The server variable '{change.Name}' takes any value now.") with { Item = change.Name }
                : Finding.Safe($"The value '{value}' of the server variable '{change.Name}' was added.") with { Item = $"{change.Name} {value}" }),
    };

    /// <summary>The description of a server changed.</summary>
    public static ChangeRule ServerTextChanged { get; } = new()
    {
        Id = "server-text-changed",
        Severity = Severity.Info,
        Direction = ChangeDirection.None,
        Action = ChangeAction.Changed,
        Topic = "text of a server",
        Summary = "The description of a server changed.",
        Why = "Every edit is listed; this one takes nothing from anyone.",
        Fix = "Nothing has to be done.",
        Check = ChangeChecks.Api(static (before, after) =>
            from old in before.Servers
            let current = after.Servers.FirstOrDefault(server => server.Url == old.Url)
            where current is not null
            let finding = Text($"the server '{old.Url}'", old.Description, current.Description, old.Extensions, current.Extensions)
            where finding is not null
            select finding with { Item = old.Url }),
    };

    /// <summary>The servers of one side under which the operation is not reached on the other: the whole URL counts, so that a prefix may move between server and path.</summary>
    private static IEnumerable<string> Gone(Pair<OperationPair> pair, bool isRemoval)
    {
        var (before, after) = (pair.Comparison.Api.Before, pair.Comparison.Api.After);
        if (pair.Before.Context.Kind != OperationKind.Api || pair.Before.IsPartial)
        {
            return [];
        }

        var (here, there) = isRemoval ? (pair.Before.Before, pair.Before.After) : (pair.Before.After, pair.Before.Before);
        var others = OperationUrl.ServersOf(isRemoval ? after : before, there).Select(server => OperationUrl.Shape(OperationUrl.Url(server) + there.Path)).ToHashSet(StringComparer.Ordinal);
        return from server in OperationUrl.ServersOf(isRemoval ? before : after, here)
               where !others.Contains(OperationUrl.Shape(OperationUrl.Url(server) + here.Path))
               select server.Url;
    }

    private static string? Shared(Pair<OperationPair> pair) => pair.Before.Before.Servers.IsEmpty && pair.Before.After.Servers.IsEmpty ? "servers" : null;

    private static IEnumerable<(string Name, System.Collections.Immutable.ImmutableArray<string> Before, System.Collections.Immutable.ImmutableArray<string> After)> VariableChanges(ApiModel before, ApiModel after) =>
        from old in before.Servers
        let current = after.Servers.FirstOrDefault(server => server.Url == old.Url)
        where current is not null
        from variable in old.Variables
        let other = current.Variables.FirstOrDefault(candidate => candidate.Name == variable.Name)
        where other is not null
        select (variable.Name, variable.Values, other.Values);
}

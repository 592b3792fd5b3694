using ApiImpact.Changes.Pairing;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
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

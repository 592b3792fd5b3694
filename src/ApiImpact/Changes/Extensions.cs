using System.Text.Json.Nodes;

namespace ApiImpact.Changes;

/// <summary>The members of an object that begin with <c>x-</c>.</summary>
internal static class Extensions
{
    /// <summary>Those that have rules of their own.</summary>
    private static readonly string[] Known = ["x-sunset", "x-stability-level"];

    /// <summary>The names of those that came, went or changed, but for those that have rules of their own.</summary>
    public static IEnumerable<string> Changed(JsonObject? before, JsonObject? after) =>
        from name in Names(before).Concat(Names(after)).Distinct(StringComparer.Ordinal)
        where !Known.Contains(name, StringComparer.Ordinal) && !JsonNode.DeepEquals(before?[name], after?[name])
        select name;

    private static IEnumerable<string> Names(JsonObject? members) => members is null ? [] : members.Select(static member => member.Key);
}

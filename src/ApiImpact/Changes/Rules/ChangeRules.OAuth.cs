using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.Changes.Rules;

internal static partial class ChangeRules
{
    private static IEnumerable<(string Name, JsonObject? Before, JsonObject? After)> Flows(SecurityScheme? before, SecurityScheme? after) =>
        before is null || after is null ? [] :
            from name in Members(before.Definition["flows"]).Concat(Members(after.Definition["flows"])).Distinct(StringComparer.Ordinal)
            select (name, before.Definition["flows"]?[name] as JsonObject, after.Definition["flows"]?[name] as JsonObject);

    private static IEnumerable<string> Members(JsonNode? json) => json is JsonObject members ? members.Select(static member => member.Key) : [];

    private static IEnumerable<string> Scopes(JsonObject flow) => Members(flow["scopes"]);
}

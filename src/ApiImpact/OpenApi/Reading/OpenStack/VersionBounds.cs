using System.Text.Json.Nodes;
using ApiImpact.Model;

namespace ApiImpact.OpenApi.Reading.OpenStack;

/// <summary>The microversions between which a part of an API is there, both included; null where there is no bound.</summary>
internal readonly record struct VersionBounds(Microversion? Since, Microversion? Until)
{
    /// <summary>The member that OpenStack's code generator writes versions and actions into.</summary>
    public const string Extension = "x-openstack";

    /// <summary>The bounds as the extension of <paramref name="node"/> has them, in either spelling; texts that are no versions are no bounds.</summary>
    public static VersionBounds Of(JsonNode? node) => new(Version(node, "min-ver", "min_ver"), Version(node, "max-ver", "max_ver"));

    /// <summary>The bounds as text, where there are any.</summary>
    public static (string? Since, string? Until) Texts(JsonNode? node) => (Text(node, "min-ver") ?? Text(node, "min_ver"), Text(node, "max-ver") ?? Text(node, "max_ver"));

    /// <summary>The kind of list that the extension of <paramref name="node"/> says its <c>oneOf</c> is: <c>microversion</c> or <c>action</c>.</summary>
    public static string? Discriminator(JsonNode? node) => Text(node, "discriminator");

    /// <summary>The action that the extension of <paramref name="node"/> names.</summary>
    public static string? ActionName(JsonNode? node) => Text(node, "action-name") ?? Text(node, "action_name");

    /// <summary>Whether the part is there in <paramref name="version"/>.</summary>
    public bool Contains(Microversion version) => !(Since > version) && !(Until < version);

    private static Microversion? Version(JsonNode? node, string name, string other) =>
        Microversion.TryParse(Text(node, name) ?? Text(node, other), out var version) ? version : null;

    private static string? Text(JsonNode? node, string name) =>
        node is JsonObject members && members[Extension] is JsonObject extension && extension[name] is JsonValue value ? value.ToString() : null;
}

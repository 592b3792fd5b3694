using ApiImpact.Model;

namespace ApiImpact.Changes.Promises;

/// <summary>
/// Headers that belong to every request and that documents state elsewhere or not at all. OpenAPI: "If in is "header" and the name field is "Accept",
/// "Content-Type" or "Authorization", the parameter definition SHALL be ignored"; a token is a security scheme, a version the view of the document.
/// </summary>
internal static class ProtocolHeaders
{
    /// <summary>Whether the parameter is such a header.</summary>
    public static bool Include(Parameter parameter) => parameter.In == ParameterPlace.Header && Include(parameter.Name);

    private static bool Include(string name) =>
        name.ToUpperInvariant() is "ACCEPT" or "CONTENT-TYPE" or "AUTHORIZATION" or "X-AUTH-TOKEN" or "X-SERVICE-TOKEN" or "OPENSTACK-API-VERSION"
        || (name.StartsWith("X-OpenStack-", StringComparison.OrdinalIgnoreCase) && name.EndsWith("-API-Version", StringComparison.OrdinalIgnoreCase));
}
